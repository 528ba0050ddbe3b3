package dev.dateline.channel.cli.backup;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.archive.ArticleFilter;
import dev.dateline.archive.PassageIndex;
import dev.dateline.channel.cli.local.ServiceNote;
import dev.dateline.state.StateConfig;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Brings a backup back to where there is nothing yet, once every digest in it was checked. */
@Singleton
final class Restoration {
    private static final Pattern FILE_OF_INDEX = Pattern.compile(BackupManifest.INDEX + "[A-Za-z0-9_][A-Za-z0-9_.]*");
    private static final int LARGEST_MANIFEST = 4_000_000;
    private static final Set<String> OURS = Set.of("README.md");

    private final Path index;
    private final Path state;
    private final Instance<PassageIndex> passages;
    private final ObjectMapper json;

    Restoration(
            @ConfigProperty(name = "dateline.index.path") Path index,
            StateConfig state,
            Instance<PassageIndex> passages,
            ObjectMapper json) {
        this.index = index;
        this.state = state.path();
        this.passages = passages;
        this.json = json;
    }

    static boolean isFileOfIndex(String entry) {
        return FILE_OF_INDEX.matcher(entry).matches();
    }

    /**
     * Checks a backup, then brings it back, and counts its articles.
     *
     * @throws BackupFailedException if it is no whole backup, or if there is something already where it is to go
     * @throws IOException if a file cannot be read or written
     */
    BackupManifest restore(Path backup) throws IOException {
        try (ZipFile zip = new ZipFile(backup.toFile())) {
            BackupManifest manifest = check(zip, backup);
            requireRoom(manifest);
            Files.createDirectories(index);
            for (String name : manifest.files().keySet()) {
                Path target = name.equals(BackupManifest.STATE)
                        ? state
                        : index.resolve(name.substring(BackupManifest.INDEX.length()));
                Files.createDirectories(target.toAbsolutePath().getParent());
                try (InputStream in = zip.getInputStream(zip.getEntry(name))) {
                    Files.copy(in, target);
                }
            }
            passages.get().refresh(); // checks every file against its checksum
            int articles = passages.get().coverage(ArticleFilter.ALL).articles();
            if (articles != manifest.articles()) {
                throw new BackupFailedException(backup + " says that it has " + manifest.articles()
                        + " articles, and has " + articles + ". Bring another one back.");
            }
            return manifest;
        }
    }

    private BackupManifest check(ZipFile zip, Path backup) throws IOException {
        ZipEntry last = zip.getEntry(BackupManifest.NAME);
        if (last == null) {
            throw new BackupFailedException(
                    backup + " is no backup of Dateline: it has no " + BackupManifest.NAME + ".");
        }
        BackupManifest manifest;
        try (InputStream in = zip.getInputStream(last)) {
            manifest = json.readValue(in.readNBytes(LARGEST_MANIFEST), BackupManifest.class);
        }
        Set<String> there = new HashSet<>();
        for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
            there.add(entries.nextElement().getName());
        }
        there.remove(BackupManifest.NAME);
        if (!there.equals(manifest.files().keySet())) {
            throw new BackupFailedException(backup + " does not hold the files that it lists. Bring another one back.");
        }
        for (Map.Entry<String, String> file : manifest.files().entrySet()) {
            if (!file.getKey().equals(BackupManifest.STATE) && !isFileOfIndex(file.getKey())) {
                throw new BackupFailedException(
                        backup + " holds a file that is none of an index. It is not brought back.");
            }
            try (InputStream in = zip.getInputStream(zip.getEntry(file.getKey()))) {
                if (!BackupManifest.digest(in).equals(file.getValue())) {
                    throw new BackupFailedException(backup + " is damaged: " + file.getKey()
                            + " is not what was put in. Bring another one back.");
                }
            }
        }
        return manifest;
    }

    private void requireRoom(BackupManifest manifest) throws IOException {
        if (ServiceNote.read(ServiceNote.beside(index))
                .flatMap(note -> ProcessHandle.of(note.process()))
                .filter(ProcessHandle::isAlive)
                .isPresent()) {
            throw new BackupFailedException("A service runs on the index " + index + ". Stop it first.");
        }
        if (Files.isDirectory(index)) {
            try (Stream<Path> files = Files.list(index)) {
                List<Path> inTheWay = files.filter(
                                file -> !OURS.contains(file.getFileName().toString()))
                        .toList();
                if (!inTheWay.isEmpty()) {
                    throw new BackupFailedException("The folder " + index
                            + " is not empty. Move what is in it away, or name" + " another one with --index.");
                }
            }
        }
        if (manifest.files().containsKey(BackupManifest.STATE) && Files.exists(state)) {
            throw new BackupFailedException(
                    "There is a database " + state + " already. Move it away with what begins with its"
                            + " name, or set dateline.state.path to another.");
        }
    }
}
