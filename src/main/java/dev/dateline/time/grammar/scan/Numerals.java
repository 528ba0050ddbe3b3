package dev.dateline.time.grammar.scan;

import dev.dateline.language.number.NumberWords;
import dev.dateline.language.token.Token;
import dev.dateline.language.vocabulary.Vocabulary;
import dev.dateline.time.grammar.meaning.Amount;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads numbers, in digits and in words, and ordinals. */
public final class Numerals {

    private static final Map<String, Integer> SMALL = NumberWords.cardinals(1, 19);
    private static final Map<String, Integer> TENS = NumberWords.cardinals(20, 90);
    private static final Map<String, Integer> SCALES = Map.of("hundred", 100, "thousand", 1000);
    private static final Map<String, Integer> SMALL_ORDINALS = NumberWords.ordinals();

    private static final Set<String> UNTOLD = Vocabulary.ENGLISH.words("vague-numbers");

    private static final int LONGEST_FRACTION = 9;

    private Numerals() {}

    /** Whether a number or an ordinal may begin with this word. */
    public static Set<String> openings() {
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
    public static Optional<Integer> belowHundred(Cursor cursor) {
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
    public static Optional<Integer> ordinal(Cursor cursor) {
        return cursor.take(SMALL_ORDINALS)
                .or(() -> cursor.attempt(() -> cursor.take(TENS).flatMap(tens -> {
                    cursor.skipHyphen();
                    return cursor.take(SMALL_ORDINALS).filter(unit -> unit < 10).map(unit -> tens + unit);
                })))
                .or(() -> cursor.attempt(() -> number(cursor).filter(n -> skipOrdinalEnding(cursor))));
    }

    /** Plain digits. */
    public static Optional<Integer> number(Cursor cursor) {
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
