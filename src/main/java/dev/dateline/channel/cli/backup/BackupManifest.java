package dev.dateline.channel.cli.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a backup holds: its last entry, {@value #NAME}.
 *
 * @param made when, ISO 8601
 * @param articles how many the archive has
 * @param files SHA-256 of each other entry by its name, in hexadecimal digits
 */
public record BackupManifest(String made, int articles, Map<String, String> files) {
    static final String NAME = "dateline-backup.json";
    static final String INDEX = "index/";
    static final String STATE = "state.db";

    public BackupManifest {
        files = Map.copyOf(files);
    }

    static BackupManifest now(int articles, Map<String, String> files) {
        return new BackupManifest(Instant.now().toString(), articles, new TreeMap<>(files));
    }

    /** Copies all of a stream, and gives the digest of what was copied. */
    static String copy(InputStream in, OutputStream out) throws IOException {
        MessageDigest digest = sha256();
        in.transferTo(new DigestOutputStream(out, digest));
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The digest of all of a stream. */
    static String digest(InputStream in) throws IOException {
        MessageDigest digest = sha256();
        new DigestInputStream(in, digest).transferTo(OutputStream.nullOutputStream());
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
