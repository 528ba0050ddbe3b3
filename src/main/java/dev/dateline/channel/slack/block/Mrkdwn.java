package dev.dateline.channel.slack.block;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.composition.MarkdownTextObject;
import dev.dateline.delivery.text.ShownText;
import java.util.Optional;

/**
 * Text in Slack's own markup (docs.slack.dev/messaging/formatting-message-text). Once {@code & < >} are escaped, no text can
 * link or mention anybody.
 */
final class Mrkdwn {
    private static final String ELLIPSIS = "…";

    private Mrkdwn() {}

    /** Text that says what it says and nothing else. */
    static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** Escaped text of at most so many UTF-16 characters, cut at the end if there is more. */
    static String escape(String text, int most) {
        return ShownText.isolated(cut(text, most));
    }

    private static String cut(String text, int most) {
        StringBuilder escaped = new StringBuilder();
        int fits = 0;
        for (int i = 0; i < text.length(); ) {
            int next = i + Character.charCount(text.codePointAt(i));
            escaped.append(escape(text.substring(i, next)));
            if (escaped.length() > most) {
                return escaped.substring(0, fits).stripTrailing() + ELLIPSIS;
            }
            if (escaped.length() <= most - ELLIPSIS.length()) {
                fits = escaped.length();
            }
            i = next;
        }
        return escaped.toString();
    }

    /** A link, or its label alone if there is nowhere to go. The label must be escaped. */
    static String link(Optional<String> url, String label) {
        return url.map(target -> "<" + escape(target) + "|" + label.replace('|', '¦') + ">")
                .orElse(label);
    }

    /** A quotation, each line marked as one. The text must be escaped. */
    static String quotation(String text) {
        return ">" + text.strip().replaceAll("\\R", "\n>");
    }

    /** Verbatim: else Slack looks for addresses and names in the text by itself. */
    static MarkdownTextObject text(String text) {
        return MarkdownTextObject.builder().text(text).verbatim(true).build();
    }

    static LayoutBlock section(String text) {
        return SectionBlock.builder().text(text(text)).build();
    }
}
