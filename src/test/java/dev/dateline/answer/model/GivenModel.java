package dev.dateline.answer.model;

import java.time.Duration;
import java.util.Optional;

/** A configuration of a model at an address. */
public record GivenModel(String provider, Optional<String> name, String url) implements ModelConfig {
    public static final String KEY = "sk-very-secret";

    @Override
    public Optional<String> baseUrl() {
        return Optional.of(url);
    }

    @Override
    public Optional<String> apiKey() {
        return Optional.of(KEY);
    }

    @Override
    public Duration timeout() {
        return Duration.ofSeconds(20);
    }

    @Override
    public Duration stallTimeout() {
        return Duration.ofSeconds(5);
    }

    @Override
    public int maxTokens() {
        return 300;
    }
}
