package dev.dateline.answer.extractive;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How many, whatever the style it is written in: "12", "twelve" and "a dozen" are one amount, "$1.2 million" and "$1,200,000"
 * another.
 *
 * @param value the number
 * @param unit the sign of its currency, or "%"; empty for a plain count
 */
record Amount(BigDecimal value, String unit) {
    private static final Pattern FORM = Pattern.compile(
            "([$£€¥]?)\\s?(?:(\\d[\\d,]*(?:\\.\\d+)?)|([a-z]+(?:[ -][a-z]+)??))(?:[\\s-]?(hundred|thousand|million|billion|"
                    + "trillion|bn|m))?\\s?(%|percent|per cent)?");
    private static final Map<String, Integer> WORDS = words();
    private static final Map<String, BigDecimal> SCALES = Map.of(
            "hundred", BigDecimal.TEN.pow(2),
            "thousand", BigDecimal.TEN.pow(3),
            "m", BigDecimal.TEN.pow(6),
            "million", BigDecimal.TEN.pow(6),
            "bn", BigDecimal.TEN.pow(9),
            "billion", BigDecimal.TEN.pow(9),
            "trillion", BigDecimal.TEN.pow(12));

    /** What a text begins with, if that is one definite number: "dozens" and "half" are none. */
    static Optional<Amount> leading(String text) {
        String words = text.strip().toLowerCase(Locale.ROOT);
        Matcher form = FORM.matcher(words);
        // "Twenty-one people": the longest that is a number.
        for (int end = words.length(); end > 0; end = words.lastIndexOf(' ', end - 1)) {
            if (form.region(0, end).matches()) {
                Optional<Amount> amount = amount(form);
                if (amount.isPresent()) {
                    return amount;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Amount> amount(Matcher form) {
        Optional<BigDecimal> number = form.group(2) == null
                ? Optional.ofNullable(WORDS.get(form.group(3).replace('-', ' ')))
                        .map(BigDecimal::valueOf)
                : Optional.of(new BigDecimal(form.group(2).replace(",", "")));
        BigDecimal scale = form.group(4) == null ? BigDecimal.ONE : SCALES.get(form.group(4));
        String unit = form.group(5) == null ? form.group(1) : "%";
        return number.map(value -> new Amount(value.multiply(scale).stripTrailingZeros(), unit));
    }

    /** Whether two of one unit are near enough for one to be the other, rounded. */
    boolean isAbout(Amount other) {
        BigDecimal larger = value.max(other.value);
        BigDecimal difference = value.subtract(other.value).abs();
        return difference.multiply(BigDecimal.TEN).compareTo(larger) <= 0;
    }

    private static Map<String, Integer> words() {
        String[] small =
                ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
                                + "seventeen eighteen nineteen")
                        .split(" ", -1);
        String[] tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ", -1);
        Map<String, Integer> words = new HashMap<>();
        for (int i = 0; i < small.length; i++) {
            words.put(small[i], i);
        }
        for (int ten = 0; ten < tens.length; ten++) {
            words.put(tens[ten], 20 + 10 * ten);
            for (int one = 1; one < 10; one++) {
                words.put(tens[ten] + " " + small[one], 20 + 10 * ten + one);
            }
        }
        words.put("a dozen", 12);
        words.put("dozen", 12);
        return Map.copyOf(words);
    }
}
