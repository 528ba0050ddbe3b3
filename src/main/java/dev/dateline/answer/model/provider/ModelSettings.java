package dev.dateline.answer.model.provider;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What a provider is told of the model that is wanted.
 *
 * @param name which model
 * @param baseUrl where the server is; empty for the provider's own
 * @param apiKey empty if the server asks for none
 * @param timeout the most that an answer may take
 * @param maxTokens the most tokens that an answer may have, at least 1
 */
public record ModelSettings(
        String name, Optional<String> baseUrl, Optional<String> apiKey, Duration timeout, int maxTokens) {

    /** The same answer for the same question, as far as the model can. */
    double temperature() {
        return 0;
    }

    /**
     * Tells a client's builder all of it but the timeout.
     *
     * @param address takes the server's address, if one is set
     * @param key takes the key, if one is set
     */
    void tell(
            Consumer<String> model,
            Consumer<Double> heat,
            Consumer<Integer> most,
            Consumer<String> address,
            Consumer<String> key) {
        model.accept(name);
        heat.accept(temperature());
        most.accept(maxTokens);
        baseUrl.ifPresent(address);
        apiKey.ifPresent(key);
    }

    /** Without the key, which is in no log. */
    @Override
    public String toString() {
        return "ModelSettings[" + name + "]";
    }
}
