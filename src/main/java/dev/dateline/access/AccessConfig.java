package dev.dateline.access;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithParentName;
import java.time.Duration;
import java.util.Optional;

/** Who may use the service. */
@ConfigMapping(prefix = "dateline.access")
public interface AccessConfig {

    /**
     * {@code open} for whoever reaches it, {@code keys} for holders of a key and visitors of allowed pages. Open by default, which
     * a service that listens to more than its own machine complains of.
     */
    @WithParentName
    Optional<Mode> mode();

    /** Whether articles can be read without a key: links in chats lead to their pages. */
    @WithDefault("false")
    boolean openArticles();

    /** How long a page's visitor may ask before their page gets another pass, which it does by itself. */
    @WithDefault("15M")
    Duration visitorLasts();

    /** Signs visitors' passes. By default another at each start; several services behind one address need the same. */
    Optional<String> visitorSecret();

    /** Who is let in. */
    enum Mode {
        OPEN,
        KEYS
    }
}
