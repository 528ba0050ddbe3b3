/**
 * What a short answer and its sentence must pass to be shown: fitted on questions whose answers are known.
 *
 * <p>Files of questions enter, the weights of {@link dev.dateline.answer.extractive.gate.Grounds} leave. Start with
 * {@link dev.dateline.lab.gates.GateTrainer}.
 */
@NullMarked
package dev.dateline.lab.gates;

import org.jspecify.annotations.NullMarked;
