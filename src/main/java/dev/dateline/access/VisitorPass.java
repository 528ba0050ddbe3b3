package dev.dateline.access;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What a visitor of an allowed page shows for some minutes: the time of its end and the page's origin, signed. None is kept.
 */
@Singleton
public final class VisitorPass {
    private static final String MARK = "visitor";
    private static final String SIGNATURE = "HmacSHA256";
    private static final int PARTS = 4;

    private final SecretKeySpec key;
    private final Duration lasts;
    private final Clock clock;

    @Inject
    VisitorPass(AccessConfig config) {
        this(config.visitorSecret().orElseGet(Secrets::random), config.visitorLasts(), Clock.systemUTC());
    }

    VisitorPass(String secret, Duration lasts, Clock clock) {
        this.key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), SIGNATURE);
        this.lasts = lasts;
        this.clock = clock;
    }

    /** One for a page of an origin, from now on. */
    public String issue(String origin) {
        String content = MARK + "." + clock.instant().plus(lasts).getEpochSecond() + "."
                + Base64.getUrlEncoder().withoutPadding().encodeToString(origin.getBytes(StandardCharsets.UTF_8));
        return content + "." + sign(content);
    }

    /** Whether it was issued here, for this origin, and still lasts. */
    public boolean holds(String pass, String origin) {
        String[] parts = pass.split("\\.", -1);
        if (parts.length != PARTS || !parts[0].equals(MARK)) {
            return false;
        }
        int end = pass.lastIndexOf('.');
        if (!Secrets.same(sign(pass.substring(0, end)), pass.substring(end + 1))) {
            return false;
        }
        // Signed by us: its parts are as we made them.
        String signed = new String(Base64.getUrlDecoder().decode(parts[2]), StandardCharsets.UTF_8);
        return signed.equals(origin) && clock.instant().isBefore(Instant.ofEpochSecond(Long.parseLong(parts[1])));
    }

    private String sign(String content) {
        try {
            Mac mac = Mac.getInstance(SIGNATURE);
            mac.init(key);
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal(content.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + SIGNATURE, e);
        }
    }
}
