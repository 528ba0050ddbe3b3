/**
 * Which sentence is chosen: measured on paragraphs and on given sentences, and fitted.
 *
 * <p>Questions whose sentences are known enter; a report leaves, or the weights of
 * {@link dev.dateline.answer.extractive.sentence.Features}. Start with {@link dev.dateline.lab.sentences.ParagraphEvaluation}, for the
 * weights with {@link dev.dateline.lab.sentences.SentenceTrainer}.
 */
@NullMarked
package dev.dateline.lab.sentences;

import org.jspecify.annotations.NullMarked;
