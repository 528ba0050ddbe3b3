package dev.dateline.channel.cli.archive;

import dev.dateline.article.format.record.Manifest;
import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Hears what changes under files and folders, from the file system; what changes on a network drive from elsewhere, most do not
 * tell. Hidden files are passed over, as an ingest does. For one thread, and {@link #close} from any.
 */
final class FolderWatch implements AutoCloseable {
    /** What is written in one go is told in one go. */
    private static final Duration QUIET = Duration.ofMillis(700);

    /** What changes without a pause is told from time to time. */
    private static final Duration LONGEST = Duration.ofSeconds(20);

    private final List<Path> roots;
    private final WatchService service;
    private final Map<WatchKey, Path> folders = new HashMap<>();
    private final Set<Path> changed = new TreeSet<>();

    /** @param roots files and folders that are there */
    FolderWatch(List<Path> roots) throws IOException {
        this.roots = roots.stream()
                .map(path -> path.toAbsolutePath().normalize())
                .distinct()
                .toList();
        this.service = this.roots.getFirst().getFileSystem().newWatchService();
        for (Path root : this.roots) {
            if (Files.isDirectory(root)) {
                register(root);
            } else {
                watch(Objects.requireNonNull(root.getParent(), "a file stands in a folder"));
            }
        }
    }

    /**
     * Waits until something changed and nothing more does.
     *
     * @return the files and folders that are new, changed or gone: of a folder, all that is under it; the roots themselves if
     *     the file system told less than there was
     * @throws java.nio.file.ClosedWatchServiceException once this is closed
     */
    Set<Path> next() throws InterruptedException {
        changed.clear();
        take(service.take());
        long until = System.nanoTime() + LONGEST.toNanos();
        for (WatchKey key = quiet(); key != null && System.nanoTime() < until; key = quiet()) {
            take(key);
        }
        return changed.isEmpty() ? next() : new TreeSet<>(changed);
    }

    private @Nullable WatchKey quiet() throws InterruptedException {
        return service.poll(QUIET.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void take(WatchKey key) {
        Path folder = folders.get(key);
        for (WatchEvent<?> event : key.pollEvents()) {
            if (event.kind().equals(StandardWatchEventKinds.OVERFLOW) || folder == null) {
                changed.addAll(roots);
            } else if (event.context() instanceof Path name) {
                changed(folder.resolve(name), event.kind());
            }
        }
        if (!key.reset()) {
            folders.remove(key);
        }
    }

    private void changed(Path path, WatchEvent.Kind<?> kind) {
        boolean folder = Files.isDirectory(path);
        boolean known = roots.stream().anyMatch(path::startsWith);
        if (!known
                || path.getFileName().toString().startsWith(".")
                || (folder && kind.equals(StandardWatchEventKinds.ENTRY_MODIFY))) {
            return;
        }
        if (folder) {
            register(path);
        }
        // What a manifest says holds for all files beside it.
        changed.add(Manifest.is(path) ? path.getParent() : path);
    }

    private void register(Path folder) {
        try {
            Files.walkFileTree(
                    folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new SimpleFileVisitor<>() {
                        @Override
                        public FileVisitResult preVisitDirectory(Path each, BasicFileAttributes attributes)
                                throws IOException {
                            if (!each.equals(folder)
                                    && each.getFileName().toString().startsWith(".")) {
                                return FileVisitResult.SKIP_SUBTREE;
                            }
                            watch(each);
                            return FileVisitResult.CONTINUE;
                        }

                        @Override
                        public FileVisitResult visitFileFailed(Path each, IOException failure) {
                            // The ingest that follows reports what cannot be read.
                            return FileVisitResult.CONTINUE;
                        }
                    });
        } catch (IOException e) {
            // The folder went away again, or there are more folders than the system watches: whoever reads them tells.
            changed.add(folder);
        }
    }

    private void watch(Path folder) throws IOException {
        WatchKey key = folder.register(
                service,
                StandardWatchEventKinds.ENTRY_CREATE,
                StandardWatchEventKinds.ENTRY_MODIFY,
                StandardWatchEventKinds.ENTRY_DELETE);
        folders.put(key, folder);
    }

    @Override
    public void close() throws IOException {
        service.close();
    }
}
