package dev.dateline.channel.cli.local;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Whether commands ask the service that runs on this machine. */
@ConfigMapping(prefix = "dateline.local")
public interface LocalConfig {
    /** The setting's name, which a command reads before it starts anything. */
    String ENABLED = "dateline.local.enabled";

    /** Whether the service says where it is, and a command asks it. */
    @WithDefault("true")
    boolean enabled();
}
