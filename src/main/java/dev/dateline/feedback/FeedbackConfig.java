package dev.dateline.feedback;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/** Which opinions are kept, and for how long. */
@ConfigMapping(prefix = "dateline.feedback")
public interface FeedbackConfig {

    /** How long after an answer an opinion of it is taken. */
    @WithDefault("24h")
    Duration window();

    /** How many opinions are taken in a minute, of all readers together: a newsroom reads fewer. */
    @WithDefault("60")
    @Min(1)
    int mostPerMinute();

    /** How long an opinion is kept. */
    @WithDefault("365d")
    Duration kept();

    /** How many opinions are kept; of more, the oldest go. One has up to 14,000 characters. */
    @WithDefault("50000")
    @Min(1)
    int most();
}
