package dev.dateline.answer.model;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;

/** Where the prompts are kept. */
@ConfigMapping(prefix = "dateline.prompts")
public interface PromptsConfig {

    /** The folder of the prompts; {@code prompts} at the top level by default. */
    Path path();
}
