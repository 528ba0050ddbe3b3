/**
 * From evidence to a draft of an answer.
 *
 * <p>{@link dev.dateline.answer.Answerer} is the port: the default is {@code answer.extractive}, which needs no language
 * model. A {@link dev.dateline.answer.Draft} is a proposal only: nobody sees it before every sentence was verified.
 */
@NullMarked
package dev.dateline.answer;

import org.jspecify.annotations.NullMarked;
