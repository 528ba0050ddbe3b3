package dev.dateline.question.analysis;

import dev.dateline.language.vocabulary.Vocabulary;
import dev.dateline.question.AnswerKind;
import dev.dateline.question.phrase.FunctionWords;
import dev.dateline.question.phrase.Predicates;
import java.util.List;
import java.util.Set;

/** Finds the noun that a noun phrase is about: "k-pop group" is about a group, "two of the ships" about ships. */
final class NounPhrase {

    private static final Set<String> BEFORE_THE_NOUN = Vocabulary.ENGLISH.words("before-nouns");
    private static final Set<String> ENDING_WITHOUT_NOUN = Vocabulary.ENGLISH.words("phrase-ends");

    private NounPhrase() {}

    /** The noun of the phrase that begins at a word; empty if there is none. */
    static String head(List<String> words, int from) {
        String head = "";
        for (int i = from; i < words.size(); i++) {
            String word = words.get(i);
            if (head.isEmpty() && BEFORE_THE_NOUN.contains(word)) {
                continue;
            }
            if (ends(word) || (!head.isEmpty() && isPredicate(words, i))) {
                return head;
            }
            head = word.endsWith("'s") && i + 1 < words.size() ? "" : word;
            if (ClassNouns.kind(head).filter(AnswerKind.WHEN::equals).isPresent()) {
                return head;
            }
        }
        return head;
    }

    private static boolean ends(String word) {
        return FunctionWords.AUXILIARIES.contains(word)
                || FunctionWords.PREPOSITIONS.contains(word)
                || FunctionWords.DETERMINERS.contains(word)
                || ENDING_WITHOUT_NOUN.contains(word);
    }

    /** After a noun, "warned" opens the predicate; so does a word in -s with an object after it: "requires that", "runs the". */
    static boolean isPredicate(List<String> words, int at) {
        String word = words.get(at);
        String next = at + 1 < words.size() ? words.get(at + 1) : "";
        boolean adverb = word.endsWith("ly") && Predicates.isPast(next);
        return adverb || Predicates.isVerb(word) || (word.endsWith("s") && FunctionWords.DETERMINERS.contains(next));
    }
}
