/**
 * A language model as an answerer. What it writes is a draft: claims with the passages they name, for others to check.
 *
 * <p>Start with {@link dev.dateline.answer.model.ModelAnswerer}. A provider is one {@link
 * dev.dateline.answer.model.provider.ModelProvider}.
 */
@NullMarked
package dev.dateline.answer.model;

import org.jspecify.annotations.NullMarked;
