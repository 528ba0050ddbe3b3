package dev.dateline.channel.http;

import dev.dateline.channel.BridgeArchive;
import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.HashMap;
import java.util.Map;

/** A service of one article with narrow limits, so that each can be reached. */
public final class GuardedProfile implements QuarkusTestProfile {
    static final String TOKEN = "xvOzfurIutdRRVLzpXrIIHXJvNfaJLJ0";

    @Override
    public Map<String, String> getConfigOverrides() {
        Map<String, String> config = new HashMap<>(new BridgeArchive().getConfigOverrides());
        config.put("dateline.ask.most", "1");
        config.put("dateline.ask.timeout", "5s");
        config.put("dateline.feedback.most-per-minute", "1000");
        config.put("dateline.public.url", "https://news.example/dateline/");
        config.put("dateline.widget.allowed-origins", "https://news.example");
        config.put("dateline.mcp.allowed-origins", "https://assistant.example");
        config.put("dateline.mcp.most-sessions", "3");
        config.put("dateline.webhooks.zulip.secret", TOKEN);
        config.put("dateline.webhooks.mattermost.secret", TOKEN);
        config.put("dateline.webhooks.teams.secret", "c2VjdXJpdHkgdG9rZW4gb2YgYSB0ZWFt");
        config.put("dateline.slack.signing-secret", TOKEN);
        config.put("dateline.slack.bot-token", "xoxb-none");
        config.put("dateline.slack.api-url", "http://127.0.0.1:1/");
        return config;
    }
}
