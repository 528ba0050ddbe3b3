package dev.dateline.archive.lucene.file;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;

/**
 * Watches the files of the newest commit of an index. Lucene writes each of them once, with a checksum at its end, and reads
 * them through mapped memory, which tells of no change: what was overwritten is read as if it were the index, what was removed
 * is read as long as it is open. So a file is checked whole when it is first seen and whenever its size or its time differs.
 * Safe for use by many threads.
 */
public final class SegmentFiles {
    /** A writer beside us may commit and remove what came before while we look. */
    private static final int ATTEMPTS = 5;

    private final Path folder;
    private final Directory directory;
    private Map<String, Stamp> sound = Map.of();

    public SegmentFiles(Path folder, Directory directory) {
        this.folder = folder;
        this.directory = directory;
    }

    /** What is wrong with the files; empty if nothing is. Costs a look at each, and reads those that are new. */
    public synchronized Optional<IOException> damage() {
        if (Files.notExists(folder)) {
            return Optional.of(new IndexNotFoundException(folder.toString()));
        }
        long seen = -1;
        for (int attempt = 1; ; attempt++) {
            try {
                SegmentInfos commit = SegmentInfos.readLatestCommit(directory);
                boolean sameAgain = commit.getGeneration() == seen;
                seen = commit.getGeneration();
                try {
                    check(commit);
                    return Optional.empty();
                } catch (NoSuchFileException | FileNotFoundException e) {
                    if (sameAgain || attempt == ATTEMPTS) {
                        return Optional.of(e);
                    }
                }
            } catch (IOException e) {
                return Optional.of(e);
            }
        }
    }

    private void check(SegmentInfos commit) throws IOException {
        Map<String, Stamp> checked = new HashMap<>();
        for (String name : commit.files(true)) {
            Stamp stamp = Stamp.of(folder.resolve(name));
            if (!stamp.equals(sound.get(name))) {
                try (IndexInput file = directory.openInput(name, IOContext.READONCE)) {
                    CodecUtil.checksumEntireFile(file);
                }
            }
            checked.put(name, stamp);
        }
        sound = checked;
    }

    private record Stamp(long size, FileTime changed) {
        static Stamp of(Path file) throws IOException {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return new Stamp(attributes.size(), attributes.lastModifiedTime());
        }
    }
}
