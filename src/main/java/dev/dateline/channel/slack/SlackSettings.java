package dev.dateline.channel.slack;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.util.Optional;

/** How Slack is reached. Off until both the signing secret and the bot token are there. */
@ConfigMapping(prefix = "dateline.slack")
public interface SlackSettings {

    /** What Slack signs its requests with: "Signing Secret" under Basic Information of the app. */
    Optional<String> signingSecret();

    /** What the bot calls Slack with: "Bot User OAuth Token" under OAuth &amp; Permissions, {@code xoxb-…}. */
    Optional<String> botToken();

    /** Where Slack's methods are, for a proxy or another cloud of theirs. */
    @WithDefault("https://slack.com/api/")
    URI apiUrl();

    /** Whether answers may be streamed where Slack lets them; else a message is posted and then updated. */
    @WithDefault("true")
    boolean streaming();
}
