package dev.dateline.article;

import java.util.regex.Pattern;

/**
 * Takes lists of links out of sentences. Some sites hang a box of other stories on a name; in a scrape the box stands in
 * the sentence: the full name once more, headlines glued to it without a blank, and the box's last link, "MORE".
 */
public final class InlineLinks {
    private static final String LAST_LINK = " MORE";

    private static final Pattern BOX =
            Pattern.compile("(?<name>\\p{Lu}[\\p{L}'’-]+)(?:\\s?(?!\\k<name>)[(\\p{Lu}][\\p{L}.'’()-]*?){0,6}?"
                    + "\\s?\\k<name>(?=\\p{Lu}|\\d)[^\\n]{15,700}?" + LAST_LINK + "\\b");

    private InlineLinks() {}

    /** The line as its writer wrote it. */
    public static String removed(String line) {
        return line.contains(LAST_LINK) ? BOX.matcher(line).replaceAll("${name}") : line;
    }
}
