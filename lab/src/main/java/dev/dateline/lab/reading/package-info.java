/**
 * The reader alone, on questions and the one text that each was asked of.
 *
 * <p>Questions, texts and the windows to cut them into enter, figures as SQuAD has them leave. Start with
 * {@link dev.dateline.lab.reading.ReadingEvaluation}.
 */
@NullMarked
package dev.dateline.lab.reading;

import org.jspecify.annotations.NullMarked;
