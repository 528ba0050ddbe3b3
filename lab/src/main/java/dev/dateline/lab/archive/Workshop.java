package dev.dateline.lab.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A temporary folder for the indexes of a benchmark, gone when it is closed. */
public final class Workshop implements AutoCloseable {
    private final Path folder;
    private int indexes;

    /** @throws IOException if the folder cannot be made */
    public Workshop() throws IOException {
        folder = Files.createTempDirectory("dateline-benchmark-");
    }

    /** A folder for a new index. */
    public Path freshIndex() {
        indexes++;
        return folder.resolve("index-" + indexes);
    }

    /** The folder handed out last. */
    public Path lastIndex() {
        return folder.resolve("index-" + indexes);
    }

    @Override
    public void close() throws IOException {
        List<Path> inside;
        try (Stream<Path> paths = Files.walk(folder)) {
            inside = paths.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : inside) {
            Files.delete(path);
        }
    }
}
