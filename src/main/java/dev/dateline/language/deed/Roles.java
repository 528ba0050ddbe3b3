package dev.dateline.language.deed;

import dev.dateline.language.Document;
import dev.dateline.language.token.Span;
import dev.dateline.language.token.Token;
import dev.dateline.language.verb.VerbForms;
import dev.dateline.language.vocabulary.Vocabulary;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Tells what somebody is to a verb of a sentence, from what stands between the two. */
public final class Roles {
    private static final Set<String> BEING = Vocabulary.ENGLISH.words("being");
    private static final Set<String> AUXILIARIES = Vocabulary.ENGLISH.words("being", "having", "doing");
    private static final Set<String> ADVERBS =
            Vocabulary.ENGLISH.words("adverbs-before-verbs", "between-verb-and-participle", "negations");
    private static final Set<String> SAYING = Vocabulary.ENGLISH.words("saying-forms");

    /** What ends the words that belong to a verb's object. */
    private static final Set<String> ENDS = Vocabulary.ENGLISH.words(
            "prepositions", "subordinators", "relatives", "pronouns-third-person", "coordinators");

    private static final int MOST_BETWEEN = 5;

    private Roles() {}

    /**
     * What somebody is to a verb; nothing if other words part them, so that it cannot be told.
     *
     * @param somebody where they stand in the sentence
     * @param verb where the verb stands
     */
    public static Optional<Role> of(Document sentence, Span somebody, Span verb) {
        boolean passive = isPassive(sentence, verb);
        if (somebody.end() <= verb.start()) {
            return words(sentence, afterApposition(sentence, somebody.end()), verb.start())
                    .filter(between ->
                            between.stream().allMatch(token -> AUXILIARIES.contains(token.word()) || isAdverb(token)))
                    .map(between -> passive ? Role.SUFFERER : Role.DOER);
        }
        if (somebody.start() < verb.end()) {
            return Optional.empty();
        }
        Optional<List<Token>> between = words(sentence, verb.end(), somebody.start());
        if (passive) {
            return between.filter(words ->
                            !words.isEmpty() && words.getFirst().is("by") && isOneNoun(words.subList(1, words.size())))
                    .map(words -> Role.DOER);
        }
        return between.filter(Roles::isOneNoun).map(words -> Role.SUFFERER);
    }

    /** Where "Ina Veld, the mayor," ends; where the name does if nothing of the kind comes after it. */
    private static int afterApposition(Document sentence, int end) {
        List<Token> behind =
                sentence.tokens().stream().filter(token -> token.start() >= end).toList();
        if (behind.isEmpty() || !behind.getFirst().is(",")) {
            return end;
        }
        for (int i = 1; i < behind.size(); i++) {
            if (behind.get(i).is(",")) {
                return isOneNoun(behind.subList(1, i)) ? behind.get(i).end() : end;
            }
        }
        return end;
    }

    /** Whether somebody is told to be saying something, right before or after a verb of saying. */
    public static boolean isSpeaker(Document sentence, Span somebody) {
        List<Token> tokens = sentence.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (SAYING.contains(token.word()) && !token.capital()) {
                Span verb = new Span(token.start(), token.end());
                boolean said = !isPassive(sentence, verb);
                boolean after = i + 1 < tokens.size()
                        && somebody.start() >= token.end()
                        && words(sentence, token.end(), somebody.start())
                                .filter(Roles::isOneNoun)
                                .isPresent()
                        && endsAfter(tokens, somebody);
                boolean before = somebody.end() <= token.start()
                        && of(sentence, somebody, verb)
                                .filter(role -> role == Role.DOER)
                                .isPresent();
                if (said && (before || after)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a word is a form of a verb of saying. */
    public static boolean isSaying(String word) {
        return SAYING.contains(word.toLowerCase(Locale.ROOT));
    }

    /** "…, said the mayor." ends there; "told the mayor that…" goes on. */
    private static boolean endsAfter(List<Token> tokens, Span somebody) {
        return tokens.stream()
                .filter(token -> token.start() >= somebody.end())
                .findFirst()
                .map(token -> token.kind() == Token.Kind.SIGN)
                .orElse(true);
    }

    /** The words between two places; nothing if a sign or too many stand there. */
    private static Optional<List<Token>> words(Document sentence, int from, int to) {
        List<Token> between = sentence.tokens().stream()
                .filter(token -> token.start() >= from && token.end() <= to)
                .toList();
        boolean parted = between.stream().anyMatch(token -> token.kind() == Token.Kind.SIGN);
        return parted || between.size() > MOST_BETWEEN ? Optional.empty() : Optional.of(between);
    }

    /** Whether they may be what stands before a name: "the painter", "two guards"; not "the guard and". */
    private static boolean isOneNoun(List<Token> words) {
        return words.stream()
                .noneMatch(token -> ENDS.contains(token.word())
                        || AUXILIARIES.contains(token.word())
                        || (!token.capital() && VerbForms.looksBack(token.word())));
    }

    /** Whether a form of "be" makes a participle passive: "was arrested"; not "has arrested". */
    static boolean isPassive(Document sentence, Span verb) {
        List<Token> before = sentence.tokens().stream()
                .filter(token -> token.end() <= verb.start())
                .toList();
        return before.reversed().stream()
                .dropWhile(token -> !BEING.contains(token.word()) && isAdverb(token))
                .findFirst()
                .filter(token -> BEING.contains(token.word()))
                .isPresent();
    }

    private static boolean isAdverb(Token token) {
        return ADVERBS.contains(token.word()) || token.word().endsWith("ly");
    }
}
