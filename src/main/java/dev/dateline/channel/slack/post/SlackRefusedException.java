package dev.dateline.channel.slack.post;

import java.util.Map;

/** Slack said no to a call. The same call would be refused again. */
public final class SlackRefusedException extends Exception {
    private static final long serialVersionUID = 1L;

    /** What an administrator does about it (docs/slack.md tells more). */
    private static final Map<String, String> REMEDIES = Map.ofEntries(
            Map.entry("invalid_auth", "copy the bot token from the app's page, OAuth & Permissions, again"),
            Map.entry("not_authed", "set dateline.slack.bot-token"),
            Map.entry("token_revoked", "install the app in the workspace again, and set the new bot token"),
            Map.entry("account_inactive", "install the app in the workspace again, and set the new bot token"),
            Map.entry("token_expired", "switch token rotation off for the app, and set the new bot token"),
            Map.entry("missing_scope", "add the scopes of docs/slack-manifest.yaml, and install the app again"),
            Map.entry("not_in_channel", "invite the bot: /invite @Dateline"),
            Map.entry("channel_not_found", "invite the bot: /invite @Dateline"),
            Map.entry("is_archived", "the channel is archived; nothing to do"),
            Map.entry("restricted_action", "the workspace keeps apps from posting there; ask its administrator"),
            Map.entry("msg_too_long", "report this: Dateline should have shortened the answer"),
            Map.entry("msg_blocks_too_long", "report this: Dateline should have shortened the answer"),
            Map.entry("invalid_blocks", "report this: Dateline should not have made such blocks"),
            Map.entry("expired_url", "the question was answered more than 30 minutes late; ask it again"),
            Map.entry("used_url", "the question was answered too often; ask it again"));

    private final String error;

    SlackRefusedException(String method, String error) {
        super("Slack refused " + method + ": " + error + " ("
                + REMEDIES.getOrDefault(error, "see https://docs.slack.dev/reference/methods/" + method) + ")");
        this.error = error;
    }

    /** Slack's own name for what is wrong: {@code missing_scope}. */
    public String error() {
        return error;
    }
}
