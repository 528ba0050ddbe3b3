package dev.dateline.delivery;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/** How much is worked on at a time. */
@ConfigMapping(prefix = "dateline.delivery")
public interface DeliveryConfig {

    /** How many deliveries may be under way, waiting or worked on. A reader waits for an answer, not for an hour. */
    @WithDefault("500")
    @Min(1)
    int capacity();

    /** How many questions are answered at a time. More than this many only slow each other down. */
    @WithDefault("4")
    @Min(1)
    int workers();

    /** The most that one answer may take, once it is its turn: what a language model may, and as long again. */
    @WithDefault("60s")
    Duration timeout();

    /** How long what is under way may go on when the service ends; what does not is taken up at the next start. */
    @WithDefault("5s")
    Duration grace();
}
