package dev.dateline.channel.http;

import dev.dateline.channel.BridgeArchive;
import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.HashMap;
import java.util.Map;

/** A service of one article that asks for keys. */
public final class KeysProfile implements QuarkusTestProfile {
    static final String PAGE = "https://news.example";

    @Override
    public Map<String, String> getConfigOverrides() {
        Map<String, String> config = new HashMap<>(new BridgeArchive().getConfigOverrides());
        config.put("dateline.access", "keys");
        config.put("dateline.widget.allowed-origins", PAGE);
        config.put("dateline.webhooks.zulip.secret", GuardedProfile.TOKEN);
        return config;
    }
}
