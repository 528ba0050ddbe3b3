package dev.dateline.access;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The keys that there are. */
public interface KeyStore {

    /**
     * Makes a key.
     *
     * @return its secret, which is told this once and is not kept
     */
    Made make(String name, Set<Scope> scopes, Optional<Instant> expires);

    /** All of them, expired ones too, the oldest first. */
    List<ApiKey> list();

    /** Revokes a key. Whether there was one of this id. */
    boolean revoke(String id);

    /**
     * A key that was just made.
     *
     * @param secret what its holder sends
     */
    record Made(ApiKey key, String secret) {}
}
