package dev.dateline.access;

import java.util.Set;

/**
 * Somebody who showed a secret that holds.
 *
 * @param name to count and log by; tells nothing of the secret
 * @param scopes what they may do
 * @param hasKey whether it was a key, not a pass that many have
 */
public record Caller(String name, Set<Scope> scopes, boolean hasKey) {
    public Caller {
        scopes = Set.copyOf(scopes);
    }
}
