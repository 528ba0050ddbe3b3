package dev.dateline.question;

import java.util.List;
import java.util.Set;

/** The closed classes of English that tell how a question is built. */
final class FunctionWords {

    static final Set<String> AUXILIARIES = of(
            "do does did is are was were has have had can could will would shall should may might must am isn't aren't "
                    + "wasn't weren't didn't doesn't don't hasn't haven't hadn't won't wouldn't can't couldn't shouldn't "
                    + "isnt arent wasnt werent didnt doesnt dont hasnt havent hadnt wont wouldnt cant couldnt shouldnt");

    static final Set<String> QUESTION_WORDS =
            of("when where who whom whose why how which what what's who's when's where's how's");

    static final Set<String> PREPOSITIONS = of(
            "about after against among around at before behind beside between by down during for from in into near of off on onto out over "
                    + "per since through to toward towards under until up upon via with within without");

    static final Set<String> DETERMINERS = of("the a an this that these those his her its their our my your");

    private static final Set<String> CONNECTORS = of("and but so or also then ok okay well");

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

    static Set<String> of(String list) {
        return Set.of(list.split(" "));
    }
}
