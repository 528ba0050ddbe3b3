package dev.dateline.language.deed;

import dev.dateline.language.Document;
import dev.dateline.language.name.Name;
import dev.dateline.language.token.Span;
import dev.dateline.language.token.Token;
import dev.dateline.language.vocabulary.Vocabulary;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Tells who is accused in a sentence, and who is said not to have done it. */
public final class Accusation {
    private static final Set<String> ACCUSING = Vocabulary.ENGLISH.words("accusing-verbs");
    private static final Set<String> CLEARING = Vocabulary.ENGLISH.words("clearing-verbs");
    private static final Set<String> DISCLAIMING = Vocabulary.ENGLISH.words("disclaiming-verbs");
    private static final Set<String> CASES = Vocabulary.ENGLISH.words("nouns-of-accusation");
    private static final Set<String> ENDING = Vocabulary.ENGLISH.words("ending-verbs");

    private Accusation() {}

    /** The words by which an accusation is found to have come to nothing, to search for them. */
    public static String wordsOfClearing() {
        return String.join(" ", Vocabulary.ENGLISH.words("clearing-verbs", "disclaiming-verbs"));
    }

    /** Fits Lask in "the mayor accused the painter Dov Lask of theft" and in "Lask was arrested"; in order. */
    public static List<Name> accused(Document sentence) {
        return sentence.names().stream()
                .filter(name -> stands(sentence, name, ACCUSING, Role.SUFFERER))
                .toList();
    }

    /** Fits "The judge cleared Lask", "Lask was acquitted", "The charges against Lask were dropped". */
    public static boolean clears(Document sentence, Predicate<Name> isAccused) {
        return names(sentence, isAccused).stream().anyMatch(name -> stands(sentence, name, CLEARING, Role.SUFFERER))
                || (!names(sentence, isAccused).isEmpty() && endsCase(sentence));
    }

    /** Fits "Lask denied it", "The painter, Lask, rejects the charge". */
    public static boolean disclaims(Document sentence, Predicate<Name> isAccused) {
        return names(sentence, isAccused).stream().anyMatch(name -> stands(sentence, name, DISCLAIMING, Role.DOER));
    }

    private static List<Name> names(Document sentence, Predicate<Name> isAccused) {
        return sentence.names().stream().filter(isAccused).toList();
    }

    private static boolean endsCase(Document sentence) {
        List<Token> cases = tokens(sentence, CASES);
        return tokens(sentence, ENDING).stream()
                .anyMatch(verb -> cases.stream().anyMatch(noun -> isOver(sentence, noun, verb)));
    }

    /** Fits "dropped the charges", "the charges against him were dropped". */
    private static boolean isOver(Document sentence, Token noun, Token verb) {
        return Roles.of(sentence, place(noun), place(verb))
                .map(Role.SUFFERER::equals)
                .orElseGet(() -> noun.end() <= verb.start()
                        && Roles.isPassive(sentence, place(verb))
                        && sentence.clauses()
                                .at(noun.start())
                                .equals(sentence.clauses().at(verb.start())));
    }

    private static boolean stands(Document sentence, Name name, Set<String> verbs, Role role) {
        return tokens(sentence, verbs).stream()
                .anyMatch(verb -> Roles.of(sentence, name.span(), place(verb))
                        .filter(role::equals)
                        .isPresent());
    }

    private static List<Token> tokens(Document sentence, Set<String> words) {
        return sentence.tokens().stream()
                .filter(token -> words.contains(token.word()))
                .toList();
    }

    private static Span place(Token token) {
        return new Span(token.start(), token.end());
    }
}
