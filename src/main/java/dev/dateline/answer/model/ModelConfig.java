package dev.dateline.answer.model;

import dev.dateline.answer.model.provider.ModelProvider;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** Which language model writes, and how long it may take. */
@ConfigMapping(prefix = "dateline.model")
public interface ModelConfig {

    /** The value of {@link #provider} where no language model is used. */
    String NONE = "none";

    /** {@code none}, or what a {@link ModelProvider} is called. */
    @WithDefault(NONE)
    String provider();

    /** Where its server is; the provider's own address by default. */
    Optional<String> baseUrl();

    /** Which of the provider's models. */
    Optional<String> name();

    /** The key that the server asks for. Never in a log, a reply or a metric. */
    Optional<String> apiKey();

    /** The most that an answer may take, retries included. */
    @WithDefault("30s")
    Duration timeout();

    /** The most that may pass between two pieces of an answer. */
    @WithDefault("10s")
    Duration stallTimeout();

    /** The most tokens that an answer may have. */
    @WithDefault("400")
    int maxTokens();
}
