package dev.dateline.citation.check;

import static java.util.Map.entry;

import dev.dateline.language.token.Span;
import dev.dateline.time.TimeExpression;
import dev.dateline.time.TimeResolver;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the numbers of an English text, in digits and in words: "2,300", "2.3 thousand", "forty-two", "12th", "twice". */
final class Figures {
    private static final Pattern TOKEN = Pattern.compile(
            "(\\d++(?:,\\d{3})*+(?:\\.\\d++)?)(?:st|nd|rd|th|m|bn|k|tn)?(?![\\p{L}\\d])|\\p{L}++(?:[’']\\p{L}++)?",
            Pattern.CASE_INSENSITIVE);

    private static final Map<String, Integer> UNITS = Map.ofEntries(
            entry("zero", 0),
            entry("two", 2),
            entry("second", 2),
            entry("twice", 2),
            entry("three", 3),
            entry("third", 3),
            entry("thrice", 3),
            entry("four", 4),
            entry("fourth", 4),
            entry("five", 5),
            entry("fifth", 5),
            entry("six", 6),
            entry("sixth", 6),
            entry("seven", 7),
            entry("seventh", 7),
            entry("eight", 8),
            entry("eighth", 8),
            entry("nine", 9),
            entry("ninth", 9),
            entry("ten", 10),
            entry("tenth", 10),
            entry("eleven", 11),
            entry("twelve", 12),
            entry("dozen", 12),
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

    private static final Map<String, Long> SCALES = Map.ofEntries(
            entry("hundred", 100L),
            entry("thousand", 1_000L),
            entry("k", 1_000L),
            entry("million", 1_000_000L),
            entry("m", 1_000_000L),
            entry("billion", 1_000_000_000L),
            entry("bn", 1_000_000_000L),
            entry("trillion", 1_000_000_000_000L),
            entry("tn", 1_000_000_000_000L));

    private Figures() {}

    /**
     * A number.
     *
     * @param value without trailing zeros
     * @param span where it stands, its scale included
     */
    record Figure(BigDecimal value, Span span) {}

    /** The numbers of a text, in order. "One" is not among them: it is a pronoun as often. */
    static List<Figure> in(String text) {
        List<Figure> figures = new ArrayList<>();
        Optional<Figure> open = Optional.empty();
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            Span span = new Span(matcher.start(), matcher.end());
            String token = matcher.group().toLowerCase(Locale.ROOT);
            Optional<Figure> grown = open.filter(figure -> areJoined(text, figure.span(), span))
                    .flatMap(figure -> grow(figure, token, span));
            if (grown.isPresent()) {
                open = grown;
                continue;
            }
            open.ifPresent(figures::add);
            open = Optional.ofNullable(matcher.group(1))
                    .map(digits -> digits(digits, token))
                    .or(() -> word(token))
                    .map(value -> new Figure(value.stripTrailingZeros(), span));
        }
        open.ifPresent(figures::add);
        return figures;
    }

    /** The numbers of a text that belong to no date. */
    static List<Figure> outsideDates(String text, TimeResolver times) {
        List<TimeExpression> dates = times.resolve(text, Optional.empty()).stream()
                .filter(time -> time.type() == TimeExpression.Type.DATE || time.type() == TimeExpression.Type.TIME)
                .toList();
        return in(text).stream()
                .filter(figure -> dates.stream()
                        .noneMatch(date -> date.start() <= figure.span().start()
                                && figure.span().end() <= date.end()))
                .toList();
    }

    private static BigDecimal digits(String digits, String token) {
        long scale = SCALES.getOrDefault(token.substring(digits.length()), 1L);
        return new BigDecimal(digits.replace(",", "")).multiply(BigDecimal.valueOf(scale));
    }

    private static Optional<BigDecimal> word(String token) {
        return Optional.ofNullable(UNITS.get(token))
                .or(() -> Optional.ofNullable(TENS.get(token)))
                .map(BigDecimal::valueOf);
    }

    /** "2.3" and "thousand", "forty" and "two", "two hundred" and "six". */
    private static Optional<Figure> grow(Figure figure, String token, Span span) {
        Span both = new Span(figure.span().start(), span.end());
        BigDecimal value = figure.value();
        if (SCALES.containsKey(token)) {
            BigDecimal scaled = value.multiply(BigDecimal.valueOf(SCALES.getOrDefault(token, 1L)));
            return Optional.of(new Figure(scaled.stripTrailingZeros(), both));
        }
        Optional<BigDecimal> word = word(token);
        boolean completesTens = word.isPresent()
                && value.remainder(BigDecimal.TEN).signum() == 0
                && value.compareTo(BigDecimal.TEN) > 0
                && word.get().compareTo(BigDecimal.TEN) < 0;
        return completesTens
                ? Optional.of(new Figure(value.add(word.get()).stripTrailingZeros(), both))
                : Optional.empty();
    }

    private static boolean areJoined(String text, Span first, Span second) {
        String between = text.substring(first.end(), second.start());
        return between.equals(" ") || between.equals("-") || between.equals("\u00a0");
    }
}
