/**
 * Time expressions, found and resolved, against those that people marked.
 *
 * <p>Marked texts enter, figures as in TempEval-3 leave. Start with {@link dev.dateline.lab.time.TemporalEvaluation}.
 */
@NullMarked
package dev.dateline.lab.time;

import org.jspecify.annotations.NullMarked;
