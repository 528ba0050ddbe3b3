package dev.dateline.channel.webhook.adapter;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The chat services that may ask, by name: {@code dateline.webhooks.zulip.secret}. */
@ConfigMapping(prefix = "dateline.webhooks")
public interface WebhookConfig {

    /** What is set for each service. */
    @WithParentName
    Map<String, Settings> services();

    /** What one service needs. */
    interface Settings {

        /**
         * What proves its requests: a token, a key. Several, parted by commas, where it gives each webhook its own, or while
         * one takes the place of another. The service is off if there is none.
         */
        Optional<List<String>> secret();

        /** Where to send answers, for a service that does not take them in its response; as it is usually without. */
        Optional<URI> url();
    }
}
