package dev.dateline.time.grammar;

import static java.util.Map.entry;

import dev.dateline.language.token.Token;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads numbers, in digits and in words, and ordinals. */
final class Numerals {

    private static final Map<String, Integer> SMALL = Map.ofEntries(
            entry("one", 1),
            entry("two", 2),
            entry("three", 3),
            entry("four", 4),
            entry("five", 5),
            entry("six", 6),
            entry("seven", 7),
            entry("eight", 8),
            entry("nine", 9),
            entry("ten", 10),
            entry("eleven", 11),
            entry("twelve", 12),
            entry("thirteen", 13),
            entry("fourteen", 14),
            entry("fifteen", 15),
            entry("sixteen", 16),
            entry("seventeen", 17),
            entry("eighteen", 18),
            entry("nineteen", 19));

    private static final Map<String, Integer> TENS = Map.of(
            "twenty", 20, "thirty", 30, "forty", 40, "fifty", 50, "sixty", 60, "seventy", 70, "eighty", 80, "ninety",
            90);

    private static final Map<String, Integer> SCALES = Map.of("hundred", 100, "thousand", 1000);

    private static final Map<String, Integer> SMALL_ORDINALS = Map.ofEntries(
            entry("first", 1),
            entry("second", 2),
            entry("third", 3),
            entry("fourth", 4),
            entry("fifth", 5),
            entry("sixth", 6),
            entry("seventh", 7),
            entry("eighth", 8),
            entry("ninth", 9),
            entry("tenth", 10),
            entry("eleventh", 11),
            entry("twelfth", 12),
            entry("thirteenth", 13),
            entry("fourteenth", 14),
            entry("fifteenth", 15),
            entry("sixteenth", 16),
            entry("seventeenth", 17),
            entry("eighteenth", 18),
            entry("nineteenth", 19),
            entry("twentieth", 20),
            entry("thirtieth", 30));

    private static final Set<String> UNTOLD = Set.of("several", "few", "many", "some", "couple");

    private static final int LONGEST_FRACTION = 9;

    private Numerals() {}

    /** Whether a number or an ordinal may begin with this word. */
    static Set<String> openings() {
        Map<String, Integer> all = new HashMap<>(SMALL);
        all.putAll(TENS);
        all.putAll(SMALL_ORDINALS);
        Set<String> openings = new HashSet<>(all.keySet());
        openings.addAll(UNTOLD);
        openings.add("dozens");
        openings.add("half");
        return openings;
    }

    /** "3", "2.5", "1,500", "twenty-five", "two hundred", "a couple of", "a dozen", "several". */
    static Optional<Amount> amount(Cursor cursor) {
        return cursor.attempt(() -> digits(cursor))
                .or(() -> words(cursor).map(Amount::of))
                .or(() -> cursor.attempt(() -> untold(cursor)));
    }

    /** A whole number in words. */
    static Optional<Integer> words(Cursor cursor) {
        Optional<Integer> below = belowHundred(cursor);
        if (below.isEmpty()) {
            return below;
        }
        int number = below.get();
        Optional<Integer> scale = cursor.take(SCALES);
        while (scale.isPresent()) {
            number *= scale.get();
            scale = Optional.empty();
            Optional<Integer> rest = cursor.attempt(() -> {
                cursor.skip("and");
                return belowHundred(cursor);
            });
            if (rest.isPresent()) {
                number += rest.get();
            }
        }
        return Optional.of(number);
    }

    /** One to ninety-nine in words. */
    static Optional<Integer> belowHundred(Cursor cursor) {
        Optional<Integer> small = cursor.take(SMALL);
        if (small.isPresent()) {
            return small;
        }
        return cursor.take(TENS)
                .map(tens -> tens
                        + cursor.attempt(() -> {
                                    cursor.skipHyphen();
                                    return cursor.take(SMALL).filter(unit -> unit < 10);
                                })
                                .orElse(0));
    }

    /** "first", "twenty-third", "9th". */
    static Optional<Integer> ordinal(Cursor cursor) {
        return cursor.take(SMALL_ORDINALS)
                .or(() -> cursor.attempt(() -> cursor.take(TENS).flatMap(tens -> {
                    cursor.skipHyphen();
                    return cursor.take(SMALL_ORDINALS).filter(unit -> unit < 10).map(unit -> tens + unit);
                })))
                .or(() -> cursor.attempt(() -> number(cursor).filter(n -> skipOrdinalEnding(cursor))));
    }

    /** Plain digits. */
    static Optional<Integer> number(Cursor cursor) {
        Token token = cursor.peek();
        if (token.kind() != Token.Kind.NUMBER || token.number().isEmpty()) {
            return Optional.empty();
        }
        cursor.next();
        return Optional.of(token.number().getAsInt());
    }

    static boolean skipOrdinalEnding(Cursor cursor) {
        return !cursor.peek().spaced() && cursor.skipAny(cursor.calendar().ordinalEndings());
    }

    private static Optional<Amount> digits(Cursor cursor) {
        Token token = cursor.next();
        if (token.number().isEmpty() && !isFraction(token)) {
            return Optional.empty();
        }
        Amount amount = new Amount(Optional.of(new BigDecimal(token.word())));
        return Optional.of(cursor.skip("1", "/", "2") || cursor.skip("½") ? amount.plusHalf() : amount);
    }

    private static boolean isFraction(Token token) {
        return token.kind() == Token.Kind.QUANTITY && token.word().length() <= LONGEST_FRACTION;
    }

    private static Optional<Amount> untold(Cursor cursor) {
        boolean article = cursor.skip("a");
        if (article && cursor.skip("dozen")) {
            return Optional.of(Amount.of(12));
        }
        if (article && cursor.skip("couple")) {
            cursor.skip("of");
            return Optional.of(Amount.of(2));
        }
        if (cursor.skip("dozens", "of") || (article && cursor.skip("number", "of"))) {
            return Optional.of(Amount.UNKNOWN);
        }
        if (cursor.skipAny(UNTOLD)) {
            cursor.skip("of");
            return Optional.of(Amount.UNKNOWN);
        }
        return Optional.empty();
    }
}
