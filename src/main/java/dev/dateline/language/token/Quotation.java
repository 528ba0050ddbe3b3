package dev.dateline.language.token;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words in quotation marks.
 *
 * @param span where they stand, their marks included
 * @param closed whether a closing mark follows them: if none does, they go on to the end of the text
 * @param words how many words they are
 */
public record Quotation(Span span, boolean closed, int words) {
    private static final Pattern QUOTED = Pattern.compile("[“\"](?=\\S)([^“”\"]*+)([”\"]|$)");
    private static final Pattern WORD = Pattern.compile("\\S+");

    /** The quotations of a text, in order; none within another. */
    public static List<Quotation> in(String text) {
        List<Quotation> found = new ArrayList<>();
        Matcher quoted = QUOTED.matcher(text);
        while (quoted.find()) {
            found.add(new Quotation(
                    new Span(quoted.start(), quoted.end()), !quoted.group(2).isEmpty(), (int)
                            WORD.matcher(quoted.group(1)).results().count()));
        }
        return found;
    }

    /** Whether a place of the text stands in it. */
    public boolean holds(int place) {
        return span.start() <= place && place < span.end();
    }
}
