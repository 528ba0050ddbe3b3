package dev.dateline.channel.slack.event;

import java.net.URI;
import java.util.Locale;

/** Checks the addresses that Slack gives to respond to: nothing is sent anywhere but to Slack. */
public final class ResponseUrls {
    private final URI api;

    /**
     * Checks against one API.
     *
     * @param api where Slack's methods are: what stands there, or anywhere at Slack's, is Slack
     */
    public ResponseUrls(URI api) {
        this.api = api;
    }

    /**
     * The address, if it is Slack's.
     *
     * @throws IllegalArgumentException if the address is not Slack's; it is a secret and not named
     */
    public String checked(String url) {
        if (!isOfSlack(URI.create(url))) {
            throw new IllegalArgumentException("the response_url of a request is not an address of Slack");
        }
        return url;
    }

    private boolean isOfSlack(URI url) {
        String host = url.getHost() == null ? "" : url.getHost().toLowerCase(Locale.ROOT);
        boolean beside = url.getScheme() != null
                && url.getScheme().equals(api.getScheme())
                && host.equals(api.getHost())
                && url.getPort() == api.getPort();
        boolean slack = host.equals("hooks.slack.com") || host.equals("hooks.slack-gov.com");
        return beside || (slack && "https".equals(url.getScheme()));
    }
}
