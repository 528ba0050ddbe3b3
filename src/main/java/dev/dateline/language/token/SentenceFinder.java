package dev.dateline.language.token;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.text.FilteredBreakIteratorBuilder;
import com.ibm.icu.util.ULocale;
import dev.dateline.language.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds the sentences of a text. None begins or ends with white space, and together they hold every other character of it.
 *
 * <p>Boundaries are those of Unicode Standard Annex 29 with CLDR's abbreviations for the language, mended where news prose breaks
 * its rules: initials, military and political titles, "No. 10", months, and "30. Juni" where a language writes it so. Safe for
 * use by many threads.
 */
public final class SentenceFinder {
    /** Of English. */
    public static final SentenceFinder ENGLISH = new SentenceFinder(Vocabulary.ENGLISH);

    private static final String STOP = ".";

    /** Longer runs without a boundary are tables or lists without full stops; they are cut at a blank. */
    static final int LONGEST = 900;

    private static final String OPENING = "([{“‘«";

    private final BreakIterator prototype;

    /** The months before which a number with a full stop ends no sentence. */
    private final Set<String> months;

    public SentenceFinder(Vocabulary vocabulary) {
        ULocale locale = ULocale.forLocale(vocabulary.language());
        FilteredBreakIteratorBuilder builder = FilteredBreakIteratorBuilder.getInstance(locale);
        vocabulary.words("abbreviations").forEach(builder::suppressBreakAfter);
        prototype = builder.wrapIteratorWithFilter(BreakIterator.getSentenceInstance(locale));
        months = vocabulary.words("ordinal-endings").contains(STOP) ? vocabulary.words("months") : Set.of();
    }

    /** The sentences of a text. */
    public List<Span> find(String text) {
        return find(text, 0, text.length());
    }

    /** The sentences of a stretch of text, as spans of the whole text. */
    public List<Span> find(String text, int start, int end) {
        String block = text.substring(start, end);
        BreakIterator breaks = (BreakIterator) prototype.clone();
        breaks.setText(block);
        List<Span> spans = new ArrayList<>();
        int from = 0;
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            if (to < block.length() && !endsSentence(block, from, to)) {
                continue;
            }
            addTrimmed(text, start + from, start + to, spans);
            from = to;
        }
        if (from < block.length()) {
            addTrimmed(text, start + from, end, spans);
        }
        return spans;
    }

    private boolean endsSentence(String block, int from, int to) {
        int last = lastVisible(block, from, to);
        if (last < from || OPENING.indexOf(block.charAt(last)) >= 0) {
            return false;
        }
        char next = block.charAt(to);
        if (Character.isLowerCase(next)) {
            return false;
        }
        return block.charAt(last) != '.' || (!isInitial(block, from, last) && !isDayOfMonth(block, from, last, to));
    }

    /** "Am 30. Juni": the stop makes an ordinal of the number. */
    private boolean isDayOfMonth(String block, int from, int stop, int next) {
        int end = next;
        while (end < block.length() && Character.isLetter(block.charAt(end))) {
            end++;
        }
        return stop > from
                && Character.isDigit(block.charAt(stop - 1))
                && months.contains(block.substring(next, end).toLowerCase(Locale.ROOT));
    }

    /** A single capital before the full stop, as in "John F. Kennedy"; "the U.S." followed by a capital stays open. */
    private static boolean isInitial(String block, int from, int stop) {
        int letter = stop - 1;
        return letter >= from
                && Character.isUpperCase(block.charAt(letter))
                && (letter == from || " .\u00a0(\u201c\"".indexOf(block.charAt(letter - 1)) >= 0)
                && block.charAt(letter) != 'I';
    }

    private static int lastVisible(String block, int from, int to) {
        int last = to - 1;
        while (last >= from && Character.isWhitespace(block.charAt(last))) {
            last--;
        }
        return last;
    }

    private static void addTrimmed(String text, int start, int end, List<Span> spans) {
        int from = start;
        int to = end;
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        while (to - from > LONGEST) {
            int cut = text.lastIndexOf(' ', from + LONGEST);
            int at = cut > from ? cut : safeCut(text, from + LONGEST);
            spans.add(new Span(from, at));
            from = at;
            while (from < to && isBlank(text.charAt(from))) {
                from++;
            }
        }
        if (to > from) {
            spans.add(new Span(from, to));
        }
    }

    private static boolean isBlank(char character) {
        return Character.isWhitespace(character) || character == '\u00a0';
    }

    private static int safeCut(String text, int at) {
        return Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }
}
