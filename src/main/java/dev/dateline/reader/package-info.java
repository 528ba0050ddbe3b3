/**
 * The learned reader: it reads a question and a window of an article together.
 *
 * <p>A question and some {@link dev.dateline.reader.Window}s enter; for each, a {@link dev.dateline.reader.Reading} leaves:
 * the spans that may answer, each with its odds against "the window does not say". A claim and evidence enter; a {@link
 * dev.dateline.reader.Judgement} leaves. What the weights were trained on, and how well they read, stands in {@code
 * lab/reader/README.md}.
 *
 * <p>Start with {@link dev.dateline.reader.Reader}.
 */
@NullMarked
package dev.dateline.reader;

import org.jspecify.annotations.NullMarked;
