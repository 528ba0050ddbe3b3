package dev.dateline.channel.webhook.adapter;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;

/** Compares tokens in a time that tells nothing about them. */
public final class Tokens {
    private Tokens() {}

    /**
     * Checks the token of a request.
     *
     * @throws WebhookRefusedException if it is none of those that prove it
     */
    public static void check(String given, List<String> secrets) throws WebhookRefusedException {
        byte[] bytes = given.getBytes(StandardCharsets.UTF_8);
        boolean proven = false;
        for (String secret : secrets) {
            proven |=
                    !secret.isBlank() && MessageDigest.isEqual(secret.strip().getBytes(StandardCharsets.UTF_8), bytes);
        }
        if (!proven) {
            throw WebhookRefusedException.unproven();
        }
    }
}
