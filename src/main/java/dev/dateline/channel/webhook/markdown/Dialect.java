package dev.dateline.channel.webhook.markdown;

import dev.dateline.delivery.text.ShownText;
import java.util.regex.Pattern;

/** How a chat service reads Markdown. Text that went through {@link #escape} links, mentions and formats nothing. */
public enum Dialect {
    /** CommonMark, as Mattermost and Discord read it; names are broken up by a character that is not seen. */
    COMMON("**", "\n", "([\\\\`*_~\\[\\]<>|#])", "\\\\$1"),
    /** Rocket.Chat's: one asterisk is bold. */
    ROCKET_CHAT("*", "\n", "([\\\\`*_~\\[\\]])", "\\\\$1"),
    /** Zulip knows no escape: its marks are broken up. */
    ZULIP("**", "\n", "([`*_~\\[\\]$#])", "$1\u2060"),
    /** Teams reads HTML as well, and joins lines that no empty line parts. */
    TEAMS("**", "\n\n", "([\\\\`*_~\\[\\]#])", "\\\\$1");

    /** What begins a name, and the links and names that some of them read as Slack does. */
    private static final Pattern OPENING = Pattern.compile("[@<](?=\\S)");

    private static final String UNSEEN = "\u2060";

    private final String bold;
    private final String lineBreak;
    private final Pattern special;
    private final String replacement;

    Dialect(String bold, String lineBreak, String special, String replacement) {
        this.bold = bold;
        this.lineBreak = lineBreak;
        this.special = Pattern.compile(special);
        this.replacement = replacement;
    }

    /** Text as text. */
    public String escape(String text) {
        String broken = OPENING.matcher(ShownText.isolated(text)).replaceAll("$0" + UNSEEN);
        String escaped = special.matcher(broken).replaceAll(replacement);
        return this == TEAMS
                ? escaped.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
                : escaped;
    }

    String bold(String escaped) {
        return bold + escaped + bold;
    }

    String lineBreak() {
        return lineBreak;
    }
}
