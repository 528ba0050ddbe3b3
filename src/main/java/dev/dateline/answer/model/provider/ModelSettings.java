package dev.dateline.answer.model.provider;

import java.time.Duration;
import java.util.Optional;

/**
 * What a provider is told of the model that is wanted.
 *
 * @param name which model
 * @param baseUrl where the server is; empty for the provider's own
 * @param apiKey empty where the server asks for none
 * @param timeout the most that an answer may take
 * @param maxTokens the most tokens that an answer may have, at least 1
 */
public record ModelSettings(
        String name, Optional<String> baseUrl, Optional<String> apiKey, Duration timeout, int maxTokens) {

    /** The same answer for the same question, as far as the model can. */
    public double temperature() {
        return 0;
    }

    /** Without the key, which is in no log. */
    @Override
    public String toString() {
        return "ModelSettings[" + name + "]";
    }
}
