package dev.dateline.citation.support;

import dev.dateline.citation.wording.Reading;
import dev.dateline.reader.Judgement;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** What is looked at to tell whether a text supports a statement. The order is that of a feature vector. */
enum Feature {

    /** How near its words come to the text's, -1 to 1, those at its end counting most. */
    LATER_WORDS,

    /** How near its words come to the text's, -1 to 1. */
    WORDS,

    /** How near its words come to those of one sentence, -1 to 1: what is pieced together is at risk. */
    WORDS_OF_ONE_SENTENCE,

    /** Whether the text says exactly this: 0 or 1. */
    VERBATIM,

    /** How many of its figures the text does not have: 0 to 2. */
    FIGURES_MISSING,

    /**
     * How near its later words come, above or below the middle; turned round if one of statement and text is negated and
     * the other is not. Then the more they agree in words, the less they agree.
     */
    AGREEMENT,

    /** Whether it says "only" and the text does not: 0 or 1. */
    NARROWED,

    /** The logarithm of the odds that the text supports it, as the learned reader reads both, -6 to 6. */
    SUPPORTED,

    /** The same that the text refutes it. */
    REFUTED;

    private static final double MOST = 6;

    /** Its value; not a number for what only the reader tells, if there is none. */
    double of(Comparison comparison) {
        Reading statement = comparison.statement();
        return switch (this) {
            case LATER_WORDS -> comparison.alignment().meanOfLaterWords();
            case WORDS -> comparison.alignment().mean();
            case WORDS_OF_ONE_SENTENCE -> comparison.alignment().meanInOneSentence();
            case VERBATIM -> Copying.isVerbatim(statement, comparison.text()) ? 1 : 0;
            case FIGURES_MISSING -> Copying.missingFigures(statement, comparison.text());
            case AGREEMENT ->
                (Negation.differs(statement, comparison.nearest()) ? -1 : 1)
                        * (comparison.alignment().meanOfLaterWords() - Negation.MIDDLE);
            case NARROWED -> Negation.narrows(statement, comparison.nearest()) ? 1 : 0;
            case SUPPORTED -> odds(comparison.judgements(), Judgement::supported);
            case REFUTED -> odds(comparison.judgements(), Judgement::refuted);
        };
    }

    /** Of the judgement that has most of it. */
    private static double odds(List<Judgement> judgements, ToDoubleFunction<Judgement> probability) {
        double most = judgements.stream().mapToDouble(probability).max().orElse(Double.NaN);
        return Math.clamp(Math.log(most / (1 - most)), -MOST, MOST);
    }
}
