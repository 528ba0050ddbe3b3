package dev.dateline.channel.cli.local;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/**
 * Where the service on an index listens: a small file beside the index, which its owner alone can read.
 *
 * @param address of the service, on a loopback address
 * @param process the process id of the service
 * @param token lets whoever can read the file ask, whatever {@code dateline.access} says
 * @param settings what tells the settings that bear on answers from others: {@link AnswerSettings#fingerprint}
 */
public record ServiceNote(URI address, long process, String token, String settings) {
    private static final Set<PosixFilePermission> OWNER_ALONE = PosixFilePermissions.fromString("rw-------");
    private static final int LARGEST = 4_096;

    /** Where the note of the service on an index is kept. */
    public static Path beside(Path index) {
        Path absolute = index.toAbsolutePath().normalize();
        return absolute.resolveSibling(absolute.getFileName() + ".service");
    }

    /**
     * Writes it, in one step.
     *
     * @throws IOException if the folder cannot be written to
     */
    public void write(Path file) throws IOException {
        Properties lines = new Properties();
        lines.setProperty("address", address.toString());
        lines.setProperty("process", Long.toString(process));
        lines.setProperty("token", token);
        lines.setProperty("settings", settings);
        Path folder = file.toAbsolutePath().getParent();
        Files.createDirectories(folder);
        // Made for its owner alone, also where the file system knows no owners.
        Path draft = Files.createTempFile(folder, file.getFileName() + ".", ".tmp");
        try (Writer out = Files.newBufferedWriter(draft)) {
            lines.store(out, "The Dateline that serves this index. It is written at each start.");
        }
        Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Reads it; empty if there is none, if it is somebody else's, or if it makes no sense. */
    public static Optional<ServiceNote> read(Path file) {
        try {
            if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || Files.size(file) > LARGEST || !isOurs(file)) {
                return Optional.empty();
            }
            Properties lines = new Properties();
            try (Reader in = Files.newBufferedReader(file)) {
                lines.load(in);
            }
            URI address = URI.create(lines.getProperty("address", ""));
            return isLoopback(address)
                    ? Optional.of(new ServiceNote(
                            address,
                            Long.parseLong(lines.getProperty("process", "")),
                            lines.getProperty("token", ""),
                            lines.getProperty("settings", "")))
                    : Optional.empty();
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Questions are sent where the note says: it must be ours, and nobody else may have written to it. */
    private static boolean isOurs(Path file) throws IOException {
        try {
            PosixFileAttributes attributes =
                    Files.readAttributes(file, PosixFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return attributes.owner().getName().equals(System.getProperty("user.name"))
                    && OWNER_ALONE.containsAll(attributes.permissions());
        } catch (UnsupportedOperationException e) {
            return true; // no such owners on this file system
        }
    }

    private static boolean isLoopback(URI address) {
        return "http".equals(address.getScheme())
                && address.getHost() != null
                && Set.of("127.0.0.1", "[::1]", "localhost").contains(address.getHost());
    }
}
