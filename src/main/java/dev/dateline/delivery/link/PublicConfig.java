package dev.dateline.delivery.link;

import io.smallrye.config.ConfigMapping;
import java.net.URI;
import java.util.Optional;

/** Where readers elsewhere reach this service. */
@ConfigMapping(prefix = "dateline.public")
public interface PublicConfig {

    /** The address of this service as a browser of theirs reaches it, such as {@code https://dateline.example}. */
    Optional<URI> url();
}
