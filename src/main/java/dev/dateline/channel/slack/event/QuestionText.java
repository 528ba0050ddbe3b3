package dev.dateline.channel.slack.event;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A message as its writer saw it: Slack's markup for names, channels, links and dates is resolved, mentions are left out. */
public final class QuestionText {
    private static final Pattern MARKUP = Pattern.compile("<([^<>]*)>");
    private static final Pattern USER = Pattern.compile("<@([UW][A-Z0-9]+)(?:\\|[^<>]*)?>");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private QuestionText() {}

    public static String of(String text) {
        String resolved = MARKUP.matcher(text).replaceAll(match -> Matcher.quoteReplacement(resolve(match)));
        return BLANKS.matcher(unescape(resolved)).replaceAll(" ").strip();
    }

    /** Whether it speaks to somebody by name, but not to this user. */
    public static boolean addressesOthers(String text, Optional<String> user) {
        boolean others = false;
        Matcher matcher = USER.matcher(text);
        while (matcher.find()) {
            if (user.isPresent() && matcher.group(1).equals(user.get())) {
                return false;
            }
            others = true;
        }
        return others;
    }

    private static String resolve(MatchResult match) {
        String inner = match.group(1);
        int bar = inner.indexOf('|');
        String label = bar < 0 ? "" : inner.substring(bar + 1);
        if (inner.startsWith("@") || inner.startsWith("!")) {
            return inner.startsWith("!date") ? label : " ";
        }
        if (inner.startsWith("#")) {
            return label;
        }
        return label.isEmpty() ? inner : label;
    }

    /** The ampersand last, since an escaped one may stand before letters that look like an escape. */
    public static String unescape(String text) {
        return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    }
}
