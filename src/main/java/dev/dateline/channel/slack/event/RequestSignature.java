package dev.dateline.channel.slack.event;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Whether a request comes from Slack, and is of now (docs.slack.dev/authentication/verifying-requests-from-slack). Safe for
 * use by many threads.
 */
public final class RequestSignature {
    private static final Duration TOLERANCE = Duration.ofMinutes(5);
    private static final String VERSION = "v0";
    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;
    private final Clock clock;

    public RequestSignature(String secret, Clock clock) {
        this.key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM);
        this.clock = clock;
    }

    /**
     * Whether the signature is that of the body and the time is within five minutes of now, either way.
     *
     * @param timestamp seconds since 1970, the header {@code X-Slack-Request-Timestamp}
     * @param signature the header {@code X-Slack-Signature}
     * @param body as it came, before anything reads it
     */
    public boolean matches(String timestamp, String signature, byte[] body) {
        return isNow(timestamp) && MessageDigest.isEqual(expected(timestamp, body), given(signature));
    }

    private boolean isNow(String timestamp) {
        try {
            long age = Math.subtractExact(clock.instant().getEpochSecond(), Long.parseLong(timestamp));
            return age >= -TOLERANCE.toSeconds() && age <= TOLERANCE.toSeconds();
        } catch (NumberFormatException | ArithmeticException e) {
            return false;
        }
    }

    private byte[] expected(String timestamp, byte[] body) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update((VERSION + ":" + timestamp + ":").getBytes(StandardCharsets.UTF_8));
            return mac.doFinal(body);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }

    private static byte[] given(String signature) {
        try {
            return signature.startsWith(VERSION + "=")
                    ? HexFormat.of().parseHex(signature, VERSION.length() + 1, signature.length())
                    : new byte[0];
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }
}
