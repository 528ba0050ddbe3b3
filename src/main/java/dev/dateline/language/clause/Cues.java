package dev.dateline.language.clause;

import dev.dateline.language.token.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Words and phrases that tell how a sentence stands.
 *
 * <p>Every expression is tried at the head of a word only, and of the expressions only those that can begin with the word's
 * first letter: of a few hundred alternatives that leaves a handful.
 */
final class Cues {
    private static final int LETTERS = 26;
    private static final String OTHER_LETTER = "é";

    /** By first letter, a to z, then any other; empty if nothing begins with it. */
    private final List<Optional<Pattern>> byInitial;

    private Cues(List<Optional<Pattern>> byInitial) {
        this.byInitial = List.copyOf(byInitial);
    }

    /** Finds any of some expressions as whole words, case ignored. Where several match, the one that is given first does. */
    static Cues anyOf(String... expressions) {
        return new Cues(IntStream.rangeClosed(0, LETTERS)
                .mapToObj(initial -> anyOf(initial, expressions))
                .toList());
    }

    private static Optional<Pattern> anyOf(int initial, String... expressions) {
        List<String> possible = Stream.of(expressions)
                .filter(expression -> canBeginWith(initial, expression))
                .toList();
        return possible.isEmpty()
                ? Optional.empty()
                : Optional.of(ignoringCase(possible.stream().collect(Collectors.joining("|", "(?:", ")(?!\\p{L})"))));
    }

    /** Whether a text that begins with a letter can match: it does, or whether it does depends on what comes next. */
    @SuppressWarnings("JdkObsolete") // hitEnd() is made for this: whether more input could change the outcome.
    private static boolean canBeginWith(int initial, String expression) {
        String lower = initial == LETTERS ? OTHER_LETTER : String.valueOf((char) ('a' + initial));
        Matcher matcher = ignoringCase("(?:" + expression + ")").matcher("");
        return Stream.of(lower, lower.toUpperCase(Locale.ROOT))
                .anyMatch(letter -> matcher.reset(letter).lookingAt() || matcher.hitEnd());
    }

    private static Pattern ignoringCase(String expression) {
        return Pattern.compile(expression, Pattern.CASE_INSENSITIVE);
    }

    /** Where they stand in a part of a text, one after the other. */
    List<Span> in(String text, Span part) {
        return matches(text, part).stream()
                .map(match -> new Span(match.start(), match.end()))
                .toList();
    }

    /** What matches in a part of a text; what stands around the part is seen by the expressions, too. */
    List<MatchResult> matches(String text, Span part) {
        List<MatchResult> found = new ArrayList<>();
        Matcher[] matchers = new Matcher[LETTERS + 1];
        int at = part.start();
        while (at < part.end()) {
            if (!isHead(text, at)) {
                at++;
                continue;
            }
            int initial = initial(text.charAt(at));
            Optional<Pattern> pattern = byInitial.get(initial);
            if (pattern.isPresent()) {
                if (matchers[initial] == null) {
                    matchers[initial] = pattern.get().matcher(text).useTransparentBounds(true);
                }
                Matcher matcher = matchers[initial].region(at, part.end());
                if (matcher.lookingAt()) {
                    found.add(matcher.toMatchResult());
                    at = Math.max(at + 1, matcher.end());
                    continue;
                }
            }
            at++;
        }
        return found;
    }

    private static boolean isHead(String text, int at) {
        return Character.isLetter(text.charAt(at)) && (at == 0 || !Character.isLetter(text.charAt(at - 1)));
    }

    private static int initial(char letter) {
        int lower = letter | 0x20;
        return lower >= 'a' && lower <= 'z' && letter < 0x80 ? lower - 'a' : LETTERS;
    }
}
