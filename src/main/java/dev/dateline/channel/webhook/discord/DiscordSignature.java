package dev.dateline.channel.webhook.discord;

import dev.dateline.channel.webhook.adapter.WebhookRefusedException;
import dev.dateline.channel.webhook.adapter.WebhookRequest;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;

/** Checks the Ed25519 signature (RFC 8032) of an interaction: over its timestamp and its body, under the application's key. */
final class DiscordSignature {
    /** What an Ed25519 key begins with as X.509 lays it out (RFC 8410). */
    private static final String PREFIX = "302a300506032b6570032100";

    private static final Duration TOLERANCE = Duration.ofMinutes(5);
    private static final String TIMESTAMP = "X-Signature-Timestamp";
    private static final int KEY_DIGITS = 64;
    private static final String ALGORITHM = "Ed25519";

    private DiscordSignature() {}

    /**
     * Checks a request.
     *
     * @param keys public keys as Discord shows them: 64 hexadecimal digits
     * @throws WebhookRefusedException if none of them signed it, or its time is more than five minutes from now, either way:
     *     what somebody once overheard is not to be played again
     */
    static void check(WebhookRequest request, List<String> keys, Clock clock) throws WebhookRefusedException {
        if (!isNow(request.header(TIMESTAMP), clock)) {
            throw WebhookRefusedException.unproven();
        }
        byte[] signature = bytes(request.header("X-Signature-Ed25519"));
        byte[] timestamp = request.header(TIMESTAMP).getBytes(StandardCharsets.UTF_8);
        for (String key : keys) {
            if (key.strip().length() == KEY_DIGITS && matches(key.strip(), signature, timestamp, request.body())) {
                return;
            }
        }
        throw WebhookRefusedException.unproven();
    }

    private static boolean isNow(String timestamp, Clock clock) {
        try {
            long age = Math.subtractExact(clock.instant().getEpochSecond(), Long.parseLong(timestamp));
            return age >= -TOLERANCE.toSeconds() && age <= TOLERANCE.toSeconds();
        } catch (NumberFormatException | ArithmeticException e) {
            return false;
        }
    }

    /** Whether all look like public keys. */
    static boolean areKeys(List<String> keys) {
        return keys.stream().map(String::strip).allMatch(key -> bytes(key).length * 2 == KEY_DIGITS);
    }

    private static boolean matches(String key, byte[] signature, byte[] timestamp, byte[] body) {
        try {
            PublicKey publicKey =
                    KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(bytes(PREFIX + key)));
            Signature verifier = Signature.getInstance(ALGORITHM);
            verifier.initVerify(publicKey);
            verifier.update(timestamp);
            verifier.update(body);
            return verifier.verify(signature);
        } catch (GeneralSecurityException e) {
            return false; // what is no key or no signature proves nothing
        }
    }

    private static byte[] bytes(String hex) {
        try {
            return HexFormat.of().parseHex(hex);
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }
}
