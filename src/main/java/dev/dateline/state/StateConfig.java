package dev.dateline.state;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;

/** Where small state is kept. */
@ConfigMapping(prefix = "dateline.state")
public interface StateConfig {

    /** The database file; beside the index by default, named as it is with {@code .db} after. */
    Path path();
}
