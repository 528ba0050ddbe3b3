package dev.dateline.question.phrase;

import dev.dateline.language.vocabulary.Vocabulary;
import java.util.List;
import java.util.Set;

/** The closed classes of English that tell how a question is built. */
public final class FunctionWords {

    public static final Set<String> AUXILIARIES = Vocabulary.ENGLISH.words("auxiliaries");

    public static final Set<String> QUESTION_WORDS = Vocabulary.ENGLISH.words("question-words");

    public static final Set<String> PREPOSITIONS = Vocabulary.ENGLISH.words("prepositions");

    public static final Set<String> DETERMINERS = Vocabulary.ENGLISH.words("determiners");

    private static final Set<String> CONNECTORS = Vocabulary.ENGLISH.words("connectors");

    private FunctionWords() {}

    /** Whether a question may begin with a word: "did", "who". */
    public static boolean asks(String word) {
        return AUXILIARIES.contains(word) || QUESTION_WORDS.contains(word);
    }

    /** Where a question begins, after the words that tie it to what was said before. */
    public static int firstOfQuestion(List<String> words) {
        int first = 0;
        while (first < words.size() && CONNECTORS.contains(words.get(first))) {
            first++;
        }
        return first;
    }
}
