package dev.dateline.language.number;

import dev.dateline.language.token.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * A number of a text.
 *
 * @param value without trailing zeros
 * @param span where it stands, its scale included
 */
public record Figure(BigDecimal value, Span span) {
    private static final Pattern PAIR = Pattern.compile("\\b(\\d++)(?:[-–:]| to )(\\d++)\\b");

    /**
     * The numbers of an English text in digits and in words, in order: "2,300", "2.3 thousand", "forty-two", "12th", "twice". "One"
     * by itself is not among them: it is a pronoun as often.
     */
    public static List<Figure> in(String text) {
        return new FigureReader(text).figures();
    }

    /** The number that a text begins with, "one" too; empty if it begins with another word or an ordinal. */
    public static Optional<Figure> leading(String text) {
        return new FigureReader(text).leading();
    }

    /** Scores and votes, "3–1" for "3-1" and "3 to 1": two numbers in digits that mean something only together. */
    public static Set<String> pairs(String text) {
        Set<String> pairs = new TreeSet<>();
        PAIR.matcher(text).results().forEach(pair -> pairs.add(pair.group(1) + "–" + pair.group(2)));
        return pairs;
    }

    /** Its unit, if one stands right after it or its sign right before or after. */
    public Optional<String> unit(String text) {
        return Units.of(text, span);
    }
}
