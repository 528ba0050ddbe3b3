package dev.dateline.channel.json.archive;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What may be done to the archive over HTTP. */
@ConfigMapping(prefix = "dateline.archive")
interface ArchiveConfig {

    /** Whether whoever reaches the service may remove articles. Off, since the service does not know who asks. */
    @WithDefault("false")
    boolean removalAllowed();
}
