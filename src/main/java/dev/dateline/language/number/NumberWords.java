package dev.dateline.language.number;

import dev.dateline.language.vocabulary.Vocabulary;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What single English words mean as numbers. Words are given in lower case. */
public final class NumberWords {
    /** Zero to nineteen, and the tens. */
    private static final Map<String, Integer> CARDINALS = integers("numbers");

    private static final Map<String, Integer> ORDINALS = integers("ordinals");
    private static final Map<String, Integer> MULTIPLES = integers("multiples");
    private static final Map<String, BigDecimal> SCALES = decimals("number-scales");
    private static final Map<String, BigDecimal> SHORT_SCALES = decimals("number-scales-short");

    private NumberWords() {}

    /** The numbers of one word from one number up to another: "nineteen", "ninety". */
    public static Map<String, Integer> cardinals(int from, int to) {
        Map<String, Integer> some = new HashMap<>(CARDINALS);
        some.values().removeIf(number -> number < from || number > to);
        return Map.copyOf(some);
    }

    /** The ordinals of one word: "first", "thirtieth". */
    public static Map<String, Integer> ordinals() {
        return ORDINALS;
    }

    /** What a word counts: two for "two", "second" and "twice"; empty if it counts nothing. */
    public static Optional<Integer> value(String word) {
        return Optional.ofNullable(CARDINALS.get(word))
                .or(() -> Optional.ofNullable(ORDINALS.get(word)))
                .or(() -> Optional.ofNullable(MULTIPLES.get(word)));
    }

    /** What a word multiplies the number before it by, "million" or "m"; empty if it does not. */
    public static Optional<BigDecimal> scale(String word) {
        return Optional.ofNullable(SCALES.get(word)).or(() -> Optional.ofNullable(SHORT_SCALES.get(word)));
    }

    /** What may be glued to a number in digits and multiplies it: "bn". */
    static Map<String, BigDecimal> shortScales() {
        return SHORT_SCALES;
    }

    private static Map<String, Integer> integers(String list) {
        Map<String, Integer> numbers = new HashMap<>();
        Vocabulary.ENGLISH.meanings(list).forEach((word, number) -> numbers.put(word, Integer.valueOf(number)));
        return Map.copyOf(numbers);
    }

    private static Map<String, BigDecimal> decimals(String list) {
        Map<String, BigDecimal> numbers = new HashMap<>();
        Vocabulary.ENGLISH.meanings(list).forEach((word, number) -> numbers.put(word, new BigDecimal(number)));
        return Map.copyOf(numbers);
    }
}
