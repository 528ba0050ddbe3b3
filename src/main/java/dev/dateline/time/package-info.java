/**
 * Time expressions in a sentence, resolved to intervals against an article's publication date.
 *
 * <p>A sentence and a reference date enter, {@link dev.dateline.time.TimeExpression}s leave: where each stands in the
 * sentence, its TIMEX3 value, and the calendar interval it denotes at its true precision. The text itself is never
 * changed, and without a reference date nothing relative is resolved.
 *
 * <p>Start with {@link dev.dateline.time.DatedText}, which reads each text once by {@link dev.dateline.time.TimeResolver}. {@link
 * dev.dateline.time.WindowFinder} finds the days a question asks about.
 */
@NullMarked
package dev.dateline.time;

import org.jspecify.annotations.NullMarked;
