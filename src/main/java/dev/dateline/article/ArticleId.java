package dev.dateline.article;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Makes ids that stand in a URL's path segment as they are.
 *
 * <p>Ids are opaque. Letters and digits of any script and {@code -._~!(),=@:+} are kept; a name
 * with anything else, or of more than {@value #MAX_LENGTH} characters, keeps what it can and gains {@code ~} and eight
 * hexadecimal digits of its SHA-256, so that two names never become one id.
 */
public final class ArticleId {
    private static final int MAX_LENGTH = 128;

    private ArticleId() {}

    /**
     * The id that a name makes.
     *
     * @param name a file's name without its extension, or a record's id
     * @throws UnreadableException if it is blank or has control characters
     */
    public static String of(String name) throws UnreadableException {
        if (name.isBlank()) {
            throw new UnreadableException("The id is blank. Give the record an id, or leave the field out.");
        }
        if (name.codePoints().anyMatch(ArticleId::isControl)) {
            throw new UnreadableException("The id has control characters in it. Give it an id of letters and digits.");
        }
        String safe = name.replaceAll("[^\\p{L}\\p{M}\\p{N}._~!(),=@:+-]+", "-");
        if (safe.equals(name) && name.length() <= MAX_LENGTH && !name.matches("\\.+")) {
            return name;
        }
        String kept = safe.length() > MAX_LENGTH ? safe.substring(0, safe.offsetByCodePoints(0, MAX_LENGTH / 2)) : safe;
        return kept + "~" + fingerprint(name);
    }

    private static boolean isControl(int character) {
        int type = Character.getType(character);
        return type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE;
    }

    private static String fingerprint(String name) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 4);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
