package dev.dateline.language.asking;

import dev.dateline.language.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Parts a text that asks several questions at once: "Who won? When was it?", "How tall is the tower, and when did it open?",
 * "When and where did they meet?". What depends on another question stays with it: "what is known of when it opened and who
 * paid".
 */
public final class SeveralQuestions {
    /** More are a questionnaire, of which one answer makes nothing. */
    private static final int MOST = 3;

    private static final String ASKING = any("question-words");
    private static final String AUXILIARY = any("auxiliaries");

    /**
     * Fits "when did", "how tall is", "who was"; not "when he", which depends on what stands before, nor "how many died", to
     * which "how many were hurt" before it may belong.
     */
    private static final String OPENING =
            "(?:(?:" + ASKING + ") (?:" + AUXILIARY + ")|how \\p{L}+ (?:" + AUXILIARY + "))\\b";

    private static final Pattern ASKS =
            ignoringCase("^(?:(?:and|but|also),? )?(?:(?:" + ASKING + ")\\b|(?:" + AUXILIARY + ") )");
    private static final Pattern END = Pattern.compile("\\?[\"”’')]*\\s+");

    /** Fits "When and where did they meet?". */
    private static final Pattern TWO_WORDS =
            ignoringCase("^(when|where|why|how),? and (when|where|why|how) (?=(?:" + AUXILIARY + ") )");

    /** Fits ", and when did", " and how tall is". */
    private static final Pattern JOINED = ignoringCase(",? and (?:also )?(?=" + OPENING + ")");

    /** Who or what did something needs no auxiliary, but a comma: "…, and who won it?". */
    private static final Pattern JOINED_BY_COMMA = ignoringCase(", and (?=(?:" + ASKING + ") \\p{L})");

    private static final Pattern CONNECTOR = ignoringCase("^(?:and|but|also),? ");
    private static final Pattern LAST_MARK = Pattern.compile("[?\\s]+$");
    private static final int FEWEST_WORDS = 3;

    private SeveralQuestions() {}

    /** The questions, each complete but for its pronouns, in order; the text alone if it asks one, or too many. */
    public static List<String> in(String text) {
        List<String> parts = END.splitAsStream(text.strip())
                .flatMap(SeveralQuestions::joined)
                .map(SeveralQuestions::complete)
                .toList();
        boolean all = parts.stream().allMatch(part -> ASKS.matcher(part).lookingAt() && isWhole(part));
        return all && parts.size() <= MOST ? parts : List.of(text);
    }

    private static Stream<String> joined(String question) {
        Matcher twoWords = TWO_WORDS.matcher(question);
        if (twoWords.lookingAt()) {
            String rest = question.substring(twoWords.end());
            return Stream.of(twoWords.group(1) + " " + rest, twoWords.group(2) + " " + rest);
        }
        if (!ASKS.matcher(question).lookingAt()) {
            return Stream.of(question);
        }
        List<String> parts = new ArrayList<>();
        String rest = question;
        for (Optional<Matcher> joint = joint(rest); joint.isPresent(); joint = joint(rest)) {
            parts.add(rest.substring(0, joint.get().start()));
            rest = rest.substring(joint.get().end());
        }
        parts.add(rest);
        return parts.stream();
    }

    private static Optional<Matcher> joint(String question) {
        return Stream.of(JOINED, JOINED_BY_COMMA)
                .map(pattern -> pattern.matcher(question))
                .filter(Matcher::find)
                .filter(joint -> isWhole(question.substring(0, joint.start())))
                .findFirst();
    }

    private static boolean isWhole(String question) {
        return question.strip().split("\\s+").length >= FEWEST_WORDS;
    }

    private static String complete(String part) {
        String bare = LAST_MARK
                .matcher(CONNECTOR.matcher(part.strip()).replaceFirst(""))
                .replaceFirst("");
        return bare.isEmpty() ? part : bare.substring(0, 1).toUpperCase(Locale.ROOT) + bare.substring(1) + "?";
    }

    private static String any(String list) {
        return Vocabulary.ENGLISH.words(list).stream()
                .sorted()
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }

    private static Pattern ignoringCase(String expression) {
        return Pattern.compile(expression, Pattern.CASE_INSENSITIVE);
    }
}
