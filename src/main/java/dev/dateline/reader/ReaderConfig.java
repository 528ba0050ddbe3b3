package dev.dateline.reader;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;

/** How questions are read. */
@ConfigMapping(prefix = "dateline.reader")
public interface ReaderConfig {

    /** Other weights than those that come with Dateline, made by {@code lab/reader}. */
    Optional<Path> weights();

    /** How many threads read one question; as many as there are processors by default. */
    OptionalInt threads();

    /**
     * How many windows are read for one question at the most. Of the readers' questions on 555 articles as many were
     * answered rightly with four as with six or twelve, and with three fewer (docs/evaluation.md).
     */
    @WithDefault("4")
    int windows();

    /** After how long no more windows are begun. Far above the usual, so that only a machine under load is cut short. */
    @WithDefault("1500ms")
    Duration deadline();

    /**
     * The probability of being right from which a short answer is shown. How many of those from the default on were right stands
     * in docs/evaluation.md.
     */
    @WithDefault("0.7")
    double leastCertainty();

    /**
     * The probability of answering from which a sentence is shown. The default keeps 95 of 100 sentences that
     * answer readers' questions: docs/adr/0015-a-learned-reader.md.
     */
    @WithDefault("0.26")
    double leastBearing();
}
