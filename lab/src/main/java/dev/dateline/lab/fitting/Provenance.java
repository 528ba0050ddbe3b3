package dev.dateline.lab.fitting;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Says what weights come from, so that they can be fitted again. */
public final class Provenance {
    private Provenance() {}

    /** A file by its folder, name and digest: {@code squad2/questions.jsonl sha-256 9f86…}; a folder by its name alone. */
    public static String of(Path path) throws IOException {
        Path absolute = path.toAbsolutePath().normalize();
        int names = absolute.getNameCount();
        String name = absolute.subpath(Math.max(0, names - 2), names).toString();
        return Files.isDirectory(path) ? name : name + " sha-256 " + digest(path);
    }

    /** The commit that is checked out here; "unknown" where git does not say. */
    public static String commit() throws IOException {
        try {
            Process git = new ProcessBuilder("git", "rev-parse", "--short=12", "HEAD").start();
            String commit = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return git.waitFor() == 0 ? commit : "unknown";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "unknown";
        }
    }

    /** The SHA-256 of a file, in hexadecimal. */
    public static String digest(Path file) throws IOException {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            try (InputStream in = new DigestInputStream(Files.newInputStream(file), sha256)) {
                in.transferTo(OutputStream.nullOutputStream());
            }
            return HexFormat.of().formatHex(sha256.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
