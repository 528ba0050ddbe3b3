package dev.dateline.channel.webhook;

import dev.dateline.delivery.BridgeArchive;
import java.util.HashMap;
import java.util.Map;

/** Every service but one is on. */
public final class WebhookProfile extends BridgeArchive {
    static final String MATTERMOST = "zoq8q7dcipycmqmtbkm1b4x1jy";
    static final String MATTERMOST_COMMAND = "mq8ky3fxdjrkjd53kxbocfs1ge";
    static final String ZULIP = "xvOzfurIutdRRVLzpXrIIHXJvNfaJLJ0";
    static final String TEAMS = "c2VjdXJpdHkgdG9rZW4gb2YgYSB0ZWFt";

    /** The key pair of RFC 8032, section 7.1, test 2. */
    static final String DISCORD = "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c";

    static final String DISCORD_PRIVATE = "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb";

    @Override
    public Map<String, String> getConfigOverrides() {
        Map<String, String> config = new HashMap<>(super.getConfigOverrides());
        config.put("dateline.public.url", "https://dateline.example");
        config.put("dateline.webhooks.mattermost.secret", MATTERMOST + "," + MATTERMOST_COMMAND);
        config.put("dateline.webhooks.zulip.secret", ZULIP);
        config.put("dateline.webhooks.teams.secret", TEAMS);
        config.put("dateline.webhooks.discord.secret", DISCORD);
        config.put("dateline.webhooks.discord.url", "http://127.0.0.1:" + freePort() + "/api/v10");
        return config;
    }
}
