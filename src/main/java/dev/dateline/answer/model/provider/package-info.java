/**
 * Who serves language models: one constant each, which makes the client that LangChain4j has for it.
 *
 * <p>A {@link dev.dateline.answer.model.provider.ModelProvider} is told {@link dev.dateline.answer.model.provider.ModelSettings} and gives a streaming model.
 *
 * <p>Start with {@link dev.dateline.answer.model.provider.ModelProvider}.
 */
@NullMarked
package dev.dateline.answer.model.provider;

import org.jspecify.annotations.NullMarked;
