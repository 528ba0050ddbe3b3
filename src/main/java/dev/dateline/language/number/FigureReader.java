package dev.dateline.language.number;

import dev.dateline.language.token.Span;
import dev.dateline.language.vocabulary.Vocabulary;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the numbers of one text. */
final class FigureReader {
    private static final Pattern TOKEN = Pattern.compile(
            "(\\d++(?:,\\d{3})*+(?:\\.\\d++)?)(?:"
                    + String.join("|", Vocabulary.ENGLISH.words("ordinal-endings", "number-scales-short"))
                    + ")?(?![\\p{L}\\d])|\\p{L}++(?:[’']\\p{L}++)?",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern LAST_WORD = Pattern.compile("^.*[^\\p{L}]");
    private static final Set<String> ENDINGS = Vocabulary.ENGLISH.words("ordinal-endings");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final String text;
    private final Matcher tokens;

    FigureReader(String text) {
        this.text = text;
        this.tokens = TOKEN.matcher(text);
    }

    List<Figure> figures() {
        List<Figure> figures = new ArrayList<>();
        Optional<Open> open = Optional.empty();
        while (tokens.find()) {
            Optional<Open> grown = open.flatMap(this::grow);
            if (grown.isEmpty()) {
                open.filter(Open::counts).map(Open::figure).ifPresent(figures::add);
            }
            open = grown.or(this::begin);
        }
        open.filter(Open::counts).map(Open::figure).ifPresent(figures::add);
        return figures;
    }

    Optional<Figure> leading() {
        Optional<Open> open = tokens.find() && tokens.start() == 0 ? begin() : Optional.empty();
        Optional<Open> grown = open;
        while (grown.isPresent()) {
            open = grown;
            grown = tokens.find() ? grown.flatMap(this::grow) : Optional.empty();
        }
        return open.map(Open::figure).filter(figure -> !isOrdinal(figure));
    }

    /** "12th", "twenty-first". */
    private boolean isOrdinal(Figure figure) {
        String last = LAST_WORD
                .matcher(figure.span().of(text).toLowerCase(Locale.ROOT))
                .replaceFirst("");
        return NumberWords.ordinals().containsKey(last) || ENDINGS.contains(last);
    }

    private String token() {
        return tokens.group().toLowerCase(Locale.ROOT);
    }

    private Span span() {
        return new Span(tokens.start(), tokens.end());
    }

    private Optional<Open> begin() {
        String token = token();
        return Optional.ofNullable(tokens.group(1))
                .map(digits -> new Open(digits(digits, token), span(), false, true))
                .or(() -> NumberWords.value(token)
                        .map(value -> new Open(BigDecimal.valueOf(value), span(), true, value != 1)));
    }

    private static BigDecimal digits(String digits, String token) {
        BigDecimal number = new BigDecimal(digits.replace(",", ""));
        BigDecimal scale = NumberWords.shortScales().get(token.substring(digits.length()));
        return scale == null ? number : number.multiply(scale);
    }

    /** "2.3" and "thousand", "forty" and "two", "two hundred" and "fifty". */
    private Optional<Open> grow(Open open) {
        if (!isJoined(open.span())) {
            return Optional.empty();
        }
        Span both = new Span(open.span().start(), tokens.end());
        Optional<BigDecimal> scale = NumberWords.scale(token());
        if (scale.isPresent()) {
            return scale.map(by -> new Open(open.value().multiply(by), both, open.inWords(), true));
        }
        return NumberWords.value(token())
                .map(BigDecimal::valueOf)
                .filter(word -> open.inWords() && completes(open.value(), word))
                .map(word -> new Open(open.value().add(word), both, true, true));
    }

    private static boolean completes(BigDecimal value, BigDecimal word) {
        boolean hundreds =
                value.compareTo(HUNDRED) >= 0 && value.remainder(HUNDRED).signum() == 0 && word.compareTo(HUNDRED) < 0;
        boolean tens = value.remainder(BigDecimal.TEN).signum() == 0
                && value.compareTo(BigDecimal.TEN) > 0
                && word.compareTo(BigDecimal.TEN) < 0;
        return word.signum() > 0 && (hundreds || tens);
    }

    private boolean isJoined(Span before) {
        String between = text.substring(before.end(), tokens.start());
        return between.equals(" ") || between.equals("-") || between.equals("\u00a0");
    }

    /**
     * A number that may go on.
     *
     * @param inWords whether a word made it, so that another may complete it
     * @param counts whether it is a number even if nothing more follows
     */
    private record Open(BigDecimal value, Span span, boolean inWords, boolean counts) {
        Figure figure() {
            return new Figure(value.stripTrailingZeros(), span);
        }
    }
}
