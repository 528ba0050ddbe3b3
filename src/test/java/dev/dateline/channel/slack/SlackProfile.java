package dev.dateline.channel.slack;

import dev.dateline.delivery.BridgeArchive;
import java.util.HashMap;
import java.util.Map;

/** Slack is set up, at a port where a fake one may listen. */
public final class SlackProfile extends BridgeArchive {
    @Override
    public Map<String, String> getConfigOverrides() {
        Map<String, String> config = new HashMap<>(super.getConfigOverrides());
        config.put("dateline.slack.signing-secret", Signed.SECRET);
        config.put("dateline.slack.bot-token", Desk.TOKEN);
        config.put("dateline.slack.api-url", "http://127.0.0.1:" + freePort() + "/api/");
        return config;
    }
}
