package dev.dateline.access;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * A key as it is kept: without its secret.
 *
 * @param id names it, in lists and in the secret itself
 * @param name what it is for, in the words of whoever made it
 * @param scopes what it lets its holder do
 * @param made when it was made
 * @param expires from when on it does not hold any more; empty for never
 * @param hash SHA-256 of the secret, in hexadecimal digits: of 256 random bits, none of which can be guessed from it
 */
public record ApiKey(String id, String name, Set<Scope> scopes, Instant made, Optional<Instant> expires, String hash) {
    public ApiKey {
        scopes = Set.copyOf(scopes);
    }

    /** Whether it holds at a time. */
    public boolean holdsAt(Instant time) {
        return expires.filter(end -> !time.isBefore(end)).isEmpty();
    }
}
