package dev.dateline.answer;

import dev.dateline.question.Question;
import dev.dateline.retrieval.Retriever;

/** Writes a draft of an answer from evidence. Implementations are safe for use by many threads. */
public interface Answerer {

    /** What a reply calls its backend: {@code extractive}, or a model's name. */
    String name();

    /**
     * A draft that answers the question, or says that the evidence does not.
     *
     * @throws AnswererFailedException if none can be made
     */
    Draft answer(Question question, Retriever.Found found);
}
