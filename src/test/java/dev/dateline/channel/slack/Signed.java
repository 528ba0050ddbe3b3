package dev.dateline.channel.slack;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The headers that Slack puts on a request. */
final class Signed {
    static final String SECRET = "d4e5f6a7b8c9d0e1f2a3b4c5d6e7f809";

    private Signed() {}

    static Map<String, List<String>> headers(String body) {
        return headers(body, Instant.now());
    }

    static Map<String, List<String>> headers(String body, Instant at) {
        String timestamp = "" + at.getEpochSecond();
        return Map.of(
                "x-slack-request-timestamp",
                List.of(timestamp),
                "x-slack-signature",
                List.of(signature(timestamp, body)));
    }

    static String signature(String timestamp, String body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            byte[] signed = mac.doFinal(("v0:" + timestamp + ":" + body).getBytes(StandardCharsets.UTF_8));
            return "v0=" + HexFormat.of().formatHex(signed);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
