package dev.dateline.answer.extractive.reading;

import dev.dateline.language.number.Figure;
import java.math.BigDecimal;
import java.util.Locale;
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
public record Amount(BigDecimal value, String unit) {
    private static final Pattern SIGN = Pattern.compile("^[$£€¥]\\s?");
    private static final Pattern WHOLE = Pattern.compile("^(?:$|[\\s,])");

    /** What a text begins with, if that is one definite number: "dozens" and "half" are none. */
    public static Optional<Amount> leading(String text) {
        String words = text.strip().toLowerCase(Locale.ROOT);
        Matcher sign = SIGN.matcher(words);
        String currency = sign.find() ? sign.group().strip() : "";
        String told = SIGN.matcher(words).replaceFirst("");
        String bare = told.startsWith("a ") ? told.substring(2) : told;
        return Figure.leading(bare).flatMap(figure -> {
            if (figure.unit(bare).filter("percent"::equals).isPresent()) {
                return Optional.of(new Amount(figure.value(), "%"));
            }
            return WHOLE.matcher(bare.substring(figure.span().end())).find()
                    ? Optional.of(new Amount(figure.value(), currency))
                    : Optional.empty();
        });
    }

    /** Whether two of one unit are near enough for one to be the other, rounded. */
    boolean isAbout(Amount other) {
        BigDecimal larger = value.max(other.value);
        BigDecimal difference = value.subtract(other.value).abs();
        return difference.multiply(BigDecimal.TEN).compareTo(larger) <= 0;
    }
}
