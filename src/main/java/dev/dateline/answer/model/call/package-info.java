/**
 * Calls a language model, and says in one way what went wrong: {@link dev.dateline.answer.model.call.ModelFault}.
 *
 * <p>Bounded in time, bytes and calls at once, whoever serves the model; HTTP is the JDK's.
 *
 * <p>Start with {@link dev.dateline.answer.model.call.ModelClient}.
 */
@NullMarked
package dev.dateline.answer.model.call;

import org.jspecify.annotations.NullMarked;
