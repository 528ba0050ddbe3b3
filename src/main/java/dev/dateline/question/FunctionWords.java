package dev.dateline.question;

import dev.dateline.language.vocabulary.Vocabulary;
import java.util.List;
import java.util.Set;

/** The closed classes of English that tell how a question is built. */
final class FunctionWords {

    static final Set<String> AUXILIARIES = Vocabulary.ENGLISH.words("auxiliaries");

    static final Set<String> QUESTION_WORDS = Vocabulary.ENGLISH.words("question-words");

    static final Set<String> PREPOSITIONS = Vocabulary.ENGLISH.words("prepositions");

    static final Set<String> DETERMINERS = Vocabulary.ENGLISH.words("determiners");

    private static final Set<String> CONNECTORS = Vocabulary.ENGLISH.words("connectors");

    private FunctionWords() {}

    /** Whether a question may begin with a word: "did", "who". */
    static boolean asks(String word) {
        return AUXILIARIES.contains(word) || QUESTION_WORDS.contains(word);
    }

    /** Where a question begins, behind the words that tie it to what was said before. */
    static int firstOfQuestion(List<String> words) {
        int first = 0;
        while (first < words.size() && CONNECTORS.contains(words.get(first))) {
            first++;
        }
        return first;
    }
}
