package dev.dateline.chat;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/** How much is asked at a time, and how long one question may take. */
@ConfigMapping(prefix = "dateline.ask")
public interface AskLimits {

    /** How many questions over HTTP may be under way at a time. More than this many only slow each other down. */
    @WithDefault("32")
    @Min(1)
    int most();

    /** The most that one question may take: what a language model may ({@code dateline.model.timeout}), and as long again. */
    @WithDefault("60s")
    Duration timeout();
}
