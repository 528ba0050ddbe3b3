package dev.dateline.question;

import java.util.Set;

/** The closed classes of English that tell how a question is built. */
final class FunctionWords {

    static final Set<String> AUXILIARIES = of(
            "do does did is are was were has have had can could will would shall should may might must am isn't aren't "
                    + "wasn't weren't didn't doesn't don't hasn't haven't hadn't won't wouldn't can't couldn't shouldn't");

    static final Set<String> QUESTION_WORDS =
            of("when where who whom whose why how which what what's who's when's where's how's");

    static final Set<String> PREPOSITIONS = of(
            "about after against among around at before behind beside between by during for from in into near of off on onto over "
                    + "per since through to toward towards under until up upon via with within without");

    static final Set<String> DETERMINERS = of("the a an this that these those his her its their our my your");

    private FunctionWords() {}

    static Set<String> of(String list) {
        return Set.of(list.split(" "));
    }
}
