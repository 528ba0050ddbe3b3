package dev.dateline.article;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes lists of links out of sentences. Some sites hang a box of other stories on a name; in a scrape the box stands in
 * the sentence: the full name once more, headlines glued to it without a blank, and the box's last link, "MORE".
 */
public final class InlineLinks {
    private static final Pattern LAST_LINK = Pattern.compile(" MORE\\b");

    /** A name, the full name that ends in it again, and a headline glued to that. */
    private static final Pattern HEAD = Pattern.compile(
            "(?<name>\\p{Lu}[\\p{L}'’-]{1,20})(?:\\s?\\p{Lu}[\\p{L}.'’() -]{0,60}?)?\\s?\\k<name>(?=\\p{Lu}|\\d)");

    private static final int SHORTEST_BOX = 15;
    private static final int LONGEST_BOX = 700;

    private InlineLinks() {}

    /** The line as its writer wrote it. */
    public static String removed(String line) {
        Matcher last = LAST_LINK.matcher(line);
        StringBuilder kept = new StringBuilder();
        int from = 0;
        while (last.find()) {
            // Each stretch between two last links is looked at once, so that a long line costs no more than its length.
            Matcher head = HEAD.matcher(line).region(Math.max(from, last.start() - LONGEST_BOX), last.start());
            if (head.find() && last.start() - head.end() >= SHORTEST_BOX) {
                kept.append(line, from, head.end("name"));
            } else {
                kept.append(line, from, last.end());
            }
            from = last.end();
        }
        return kept.append(line, from, line.length()).toString();
    }
}
