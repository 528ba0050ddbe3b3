package dev.dateline.archive.lucene;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;

/** Where the index is kept. */
@ConfigMapping(prefix = "dateline.index")
public interface IndexConfig {

    /** The folder of the index; {@code index} at the top level by default. */
    Path path();
}
