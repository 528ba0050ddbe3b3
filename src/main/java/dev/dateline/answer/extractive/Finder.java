package dev.dateline.answer.extractive;

import dev.dateline.question.Question;
import dev.dateline.time.TimeExpression;
import java.util.List;
import java.util.Optional;

/** Finds the part of a sentence that is of one kind of answer. */
interface Finder {

    /**
     * The part that fits best, if any does.
     *
     * @param anchor UTF-16 index in the sentence around which the question's words stand
     */
    Optional<Finding> find(Question question, String sentence, List<TimeExpression> times, int anchor);
}
