package dev.dateline.time.grammar;

import static java.util.Map.entry;

import java.time.Month;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the names of months, and knows which are other words as well. */
final class MonthNames {

    private static final Map<String, Month> FULL = Map.ofEntries(
            entry("january", Month.JANUARY),
            entry("february", Month.FEBRUARY),
            entry("march", Month.MARCH),
            entry("april", Month.APRIL),
            entry("may", Month.MAY),
            entry("june", Month.JUNE),
            entry("july", Month.JULY),
            entry("august", Month.AUGUST),
            entry("september", Month.SEPTEMBER),
            entry("october", Month.OCTOBER),
            entry("november", Month.NOVEMBER),
            entry("december", Month.DECEMBER));

    private static final Map<String, Month> SHORT = Map.ofEntries(
            entry("jan", Month.JANUARY),
            entry("feb", Month.FEBRUARY),
            entry("mar", Month.MARCH),
            entry("apr", Month.APRIL),
            entry("jun", Month.JUNE),
            entry("jul", Month.JULY),
            entry("aug", Month.AUGUST),
            entry("sep", Month.SEPTEMBER),
            entry("sept", Month.SEPTEMBER),
            entry("oct", Month.OCTOBER),
            entry("nov", Month.NOVEMBER),
            entry("dec", Month.DECEMBER));

    /** Names that are common words, or common surnames, when nothing around them speaks of time. */
    private static final Set<String> OTHER_WORDS = Set.of("may", "march");

    private static final Set<String> TIME_PREPOSITIONS = Words.of("""
            in since until till through from between during early late mid last next this each every
            end of beginning""");

    private MonthNames() {}

    static Set<String> openings() {
        Set<String> openings = new HashSet<>(FULL.keySet());
        openings.addAll(SHORT.keySet());
        return openings;
    }

    /** A month whose day or year follows, so that any spelling will do: "Aug.", "May", "september". */
    static Optional<Month> dated(Cursor cursor) {
        Optional<Month> full = cursor.take(FULL);
        if (full.isPresent()) {
            return full;
        }
        Optional<Month> shortened = cursor.take(SHORT);
        if (shortened.isPresent() && !cursor.peek().spaced()) {
            cursor.skip(".");
        }
        return shortened;
    }

    /** A month that stands alone: capitalised, and where it may be another word, after a word that speaks of time. */
    static Optional<Month> alone(Cursor cursor) {
        Token token = cursor.peek();
        String before = cursor.peek(-1).is("-")
                ? cursor.peek(-2).word()
                : cursor.peek(-1).word();
        boolean expected = TIME_PREPOSITIONS.contains(before);
        if (!token.capital()
                || (!expected && (OTHER_WORDS.contains(token.word()) || SHORT.containsKey(token.word())))) {
            return Optional.empty();
        }
        if (OTHER_WORDS.contains(token.word())
                && before.equals("of")
                && !cursor.peek(-2).is("end")) {
            return Optional.empty();
        }
        return dated(cursor);
    }
}
