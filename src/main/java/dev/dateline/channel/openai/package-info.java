/**
 * Dateline as a model of OpenAI's protocol, for chat front ends that people already run.
 *
 * <p>Start with {@code CompletionsResource}.
 */
@NullMarked
package dev.dateline.channel.openai;

import org.jspecify.annotations.NullMarked;
