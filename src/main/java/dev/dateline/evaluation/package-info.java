/**
 * Runs question files against the pipeline and reports figures.
 *
 * <p>Start with {@code EvaluateCommand}.
 */
@NullMarked
package dev.dateline.evaluation;

import org.jspecify.annotations.NullMarked;
