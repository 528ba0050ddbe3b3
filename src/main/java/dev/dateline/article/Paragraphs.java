package dev.dateline.article;

import dev.dateline.article.Paragraph.Markup;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Splits plain text into paragraphs: every line is one, save in text that was wrapped to a width, where a paragraph
 * ends at a blank line.
 */
public final class Paragraphs {
    /** Widths that editors and mail programs wrap to. */
    private static final int MIN_WIDTH = 45;

    private static final int MAX_WIDTH = 110;

    private static final Pattern LINE_END = Pattern.compile("\\R");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\p{Cc}\\u200B\\u2060\\uFEFF]+");

    private Paragraphs() {}

    /** The paragraphs of a text, in order. */
    public static List<Paragraph> of(String text) {
        List<Paragraph> paragraphs = new ArrayList<>();
        List<String> group = new ArrayList<>();
        for (String line : LINE_END.split(text, -1)) {
            String normal = InlineLinks.removed(normalised(line));
            if (normal.isEmpty()) {
                flush(group, paragraphs);
                continue;
            }
            group.add(normal);
        }
        flush(group, paragraphs);
        return paragraphs;
    }

    /** The words with single spaces between them, and none around them. */
    public static String normalised(String text) {
        return SPACES.matcher(text).replaceAll(" ").strip();
    }

    private static void flush(List<String> group, List<Paragraph> paragraphs) {
        if (isWrapped(group)) {
            paragraphs.add(new Paragraph(String.join(" ", group), Markup.NONE));
        } else {
            group.forEach(line -> paragraphs.add(new Paragraph(line, Markup.NONE)));
        }
        group.clear();
    }

    private static boolean isWrapped(List<String> group) {
        if (group.size() < 2) {
            return false;
        }
        boolean runsOn = false;
        for (int i = 0; i < group.size() - 1; i++) {
            int width = group.get(i).length();
            if (width < MIN_WIDTH || width > MAX_WIDTH) {
                return false;
            }
            runsOn |= Character.isLowerCase(group.get(i + 1).codePointAt(0));
        }
        return runsOn;
    }
}
