package dev.dateline.article.format;

import dev.dateline.article.Reading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Finds files under paths, folders in the order of their names. Hidden files and folders are passed over unless named
 * themselves; a file or folder that is reached twice, through a symbolic link or by being named twice, is found once.
 */
final class FileWalk {
    private final Consumer<Path> found;
    private final Consumer<Reading.Rejected> rejected;
    private final Set<Path> seen = new HashSet<>();

    /**
     * @param found takes every file
     * @param rejected takes every path that cannot be read
     */
    FileWalk(Consumer<Path> found, Consumer<Reading.Rejected> rejected) {
        this.found = found;
        this.rejected = rejected;
    }

    /** Finds the file, or every file under the folder. */
    void walk(Path path) {
        try {
            if (!Files.exists(path)) {
                reject(path, "There is no such file or folder, or it is a link to none. Check the path.");
            } else if (!seen.add(path.toRealPath())) {
                return;
            } else if (Files.isDirectory(path)) {
                for (Path child : children(path)) {
                    walk(child);
                }
            } else if (Files.isRegularFile(path)) {
                found.accept(path);
            } else {
                reject(path, "It is neither a file nor a folder. Give files of articles.");
            }
        } catch (IOException e) {
            reject(path, "It cannot be opened (" + e + "). Check that you may read it.");
        }
    }

    private static List<Path> children(Path folder) throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            return children.filter(child -> !child.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void reject(Path path, String reason) {
        rejected.accept(new Reading.Rejected(path, 0, reason));
    }
}
