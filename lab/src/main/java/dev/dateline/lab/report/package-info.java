/**
 * What measuring leaves: counts, curves, times, and the report of a file that holds them.
 *
 * <p>Judgements enter one by one, figures leave. Start with {@link dev.dateline.lab.report.Report}.
 */
@NullMarked
package dev.dateline.lab.report;

import org.jspecify.annotations.NullMarked;
