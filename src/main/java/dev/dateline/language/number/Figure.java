package dev.dateline.language.number;

import dev.dateline.language.token.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A number of a text.
 *
 * @param value without trailing zeros
 * @param span where it stands, its scale included
 */
public record Figure(BigDecimal value, Span span) {

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

    /** Its unit, if one stands right after it or its sign right before or after. */
    public Optional<String> unit(String text) {
        return Units.of(text, span);
    }
}
