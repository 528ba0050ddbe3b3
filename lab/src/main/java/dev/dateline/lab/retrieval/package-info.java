/**
 * Which passages are found, measured and fitted.
 *
 * <p>Questions whose evidence is known enter; a report leaves, or the weights of {@link dev.dateline.retrieval.Signals}. Start
 * with {@link dev.dateline.lab.retrieval.RetrievalEvaluation}, for the weights with
 * {@link dev.dateline.lab.retrieval.RetrievalTraining}.
 */
@NullMarked
package dev.dateline.lab.retrieval;

import org.jspecify.annotations.NullMarked;
