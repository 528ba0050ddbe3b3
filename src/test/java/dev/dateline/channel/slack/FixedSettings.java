package dev.dateline.channel.slack;

import java.net.URI;
import java.util.Optional;

/** Settings as given. */
record FixedSettings(Optional<String> signingSecret, Optional<String> botToken, URI apiUrl, boolean streaming)
        implements SlackSettings {}
