package dev.dateline.channel.cli.backup;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.archive.ArticleFilter;
import dev.dateline.archive.PassageIndex;
import dev.dateline.state.StateDatabase;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Writes an archive and its small state into one file, also while a service runs. The files of an index are written once and
 * then only removed: a copy is whole if the folder had the same files, unchanged, before and after it.
 */
@Singleton
final class Backup {
    private static final Logger LOG = Logger.getLogger(Backup.class);

    private static final int ATTEMPTS = 5;
    private static final String LOCK = "write.lock";

    private final Path index;
    private final StateDatabase state;
    private final Instance<PassageIndex> passages;
    private final ObjectMapper json;

    Backup(
            @ConfigProperty(name = "dateline.index.path") Path index,
            StateDatabase state,
            Instance<PassageIndex> passages,
            ObjectMapper json) {
        this.index = index;
        this.state = state;
        this.passages = passages;
        this.json = json;
    }

    /**
     * Writes the file, in one step: there is a whole one, or none.
     *
     * @throws BackupFailedException if the index changes faster than it is copied
     * @throws dev.dateline.archive.IndexUnavailableException if the index cannot be opened, or is damaged
     * @throws IOException if a file cannot be read or written
     */
    BackupManifest write(Path target) throws IOException {
        Path folder = target.toAbsolutePath().getParent();
        Path draft = Files.createTempFile(folder, target.getFileName() + ".", ".tmp");
        Path database = Files.createTempFile(folder, target.getFileName() + ".", ".db");
        try {
            for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
                Map<String, Stamp> before = stamps();
                passages.get().refresh(); // checks every file against its checksum
                int articles = passages.get().coverage(ArticleFilter.ALL).articles();
                try {
                    BackupManifest manifest = write(draft, database, articles, before);
                    if (before.equals(stamps())) {
                        Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
                        return manifest;
                    }
                } catch (NoSuchFileException e) {
                    LOG.debugf("%s was merged away since it was listed", e.getFile());
                }
            }
        } finally {
            Files.deleteIfExists(draft);
            Files.deleteIfExists(database);
        }
        throw new BackupFailedException("The index " + index
                + " changes while it is copied: an ingest is under way. Try again" + " when it has ended.");
    }

    private BackupManifest write(Path draft, Path database, int articles, Map<String, Stamp> files) throws IOException {
        Map<String, String> digests = new TreeMap<>();
        try (ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(draft)))) {
            zip.setLevel(Deflater.BEST_SPEED);
            for (String name : files.keySet()) {
                digests.put(BackupManifest.INDEX + name, entry(zip, BackupManifest.INDEX + name, index.resolve(name)));
            }
            if (state.exists()) {
                Files.deleteIfExists(database);
                state.copyTo(database);
                digests.put(BackupManifest.STATE, entry(zip, BackupManifest.STATE, database));
            }
            BackupManifest manifest = BackupManifest.now(articles, digests);
            zip.putNextEntry(new ZipEntry(BackupManifest.NAME));
            zip.write(json.writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest));
            zip.closeEntry();
            return manifest;
        }
    }

    private static String entry(ZipOutputStream zip, String name, Path file) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        try (InputStream in = Files.newInputStream(file)) {
            String digest = BackupManifest.copy(in, zip);
            zip.closeEntry();
            return digest;
        }
    }

    private Map<String, Stamp> stamps() throws IOException {
        Map<String, Stamp> stamps = new TreeMap<>();
        try (Stream<Path> files = Files.list(index)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = file.getFileName().toString();
                if (!name.equals(LOCK) && Restoration.isFileOfIndex(BackupManifest.INDEX + name)) {
                    BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
                    stamps.put(name, new Stamp(attributes.size(), attributes.lastModifiedTime()));
                }
            }
        }
        return stamps;
    }

    private record Stamp(long size, FileTime changed) {}
}
