package dev.dateline.archive.lucene;

import dev.dateline.archive.ArchiveWriter;
import dev.dateline.archive.IndexUnavailableException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.jspecify.annotations.Nullable;

/** Opens an index's folder, and says in words what is wrong with one that cannot be used. */
final class IndexDirectory {
    private static final String VERSION_KEY = "dateline.version";
    private static final String MODEL_KEY = "dateline.model";

    /** What came of the last ingest. */
    static final String INGEST_KEY = "dateline.ingest";

    /** The ids that were withdrawn, a line each. */
    static final String WITHDRAWN_KEY = "dateline.withdrawn";

    private IndexDirectory() {}

    /**
     * Opens the folder to read, and makes nothing.
     *
     * @throws IndexUnavailableException if it is not there
     */
    static Directory openExisting(Path path) {
        if (Files.notExists(path)) {
            throw explain(path, new IndexNotFoundException(path.toString()));
        }
        return open(path);
    }

    /** Opens the folder and makes it if it is not there. */
    static Directory open(Path path) {
        if (Files.exists(path) && !Files.isDirectory(path)) {
            throw new IndexUnavailableException(
                    path.toString(), "is a file, not a folder. Name another: --index DIR", null);
        }
        try {
            Files.createDirectories(path);
            return FSDirectory.open(path);
        } catch (IOException e) {
            throw new IndexUnavailableException(
                    path.toString(),
                    "cannot be opened (" + reason(e) + "). Check that the folder may be written to.",
                    e);
        }
    }

    static boolean exists(Directory directory) throws IOException {
        return DirectoryReader.indexExists(directory);
    }

    /** What a commit says about itself: what it said before, of this version and model. */
    static Map<String, String> mark(Map<String, String> before, String model) {
        Map<String, String> mark = new HashMap<>(before);
        mark.put(VERSION_KEY, String.valueOf(ArchiveWriter.Entry.VERSION));
        mark.put(MODEL_KEY, model);
        return mark;
    }

    /** What the latest commit says about itself. */
    static Map<String, String> mark(Directory directory) throws IOException {
        return SegmentInfos.readLatestCommit(directory).getUserData();
    }

    /** Refuses an index that this version cannot read, or whose vectors another model made. */
    static void check(Path path, Directory directory, String model) throws IOException {
        Map<String, String> mark = mark(directory);
        int version = Integer.parseInt(mark.getOrDefault(VERSION_KEY, "0"));
        if (version > ArchiveWriter.Entry.VERSION) {
            throw tooNew(path, null);
        }
        if (version < ArchiveWriter.Entry.VERSION) {
            throw new IndexUnavailableException(
                    path.toString(),
                    "was written by an older version of Dateline. Ingest the articles again into a new folder"
                            + " (--index DIR), or delete this one first.",
                    null);
        }
        if (!model.equals(mark.getOrDefault(MODEL_KEY, model))) {
            throw new IndexUnavailableException(
                    path.toString(),
                    "holds vectors of the model " + mark.get(MODEL_KEY) + ", not of " + model
                            + ". Ingest the articles again into a new folder.",
                    null);
        }
    }

    /** Says what an exception of Lucene means for whoever runs Dateline. */
    static IndexUnavailableException explain(Path path, IOException e) {
        return switch (e) {
            case LockObtainFailedException locked ->
                new IndexUnavailableException(
                        path.toString(),
                        "is being written by another process. Wait until its ingest is done, then try again.",
                        locked);
            case IndexFormatTooNewException tooNew -> tooNew(path, tooNew);
            case IndexFormatTooOldException tooOld ->
                new IndexUnavailableException(
                        path.toString(),
                        "was written by a version of Lucene that is too old to read. Ingest the articles again into a"
                                + " new folder.",
                        tooOld);
            case IndexNotFoundException none ->
                new IndexUnavailableException(
                        path.toString(),
                        "holds no index yet. Run: dateline ingest PATH (or dateline serve, for sample articles).",
                        none);
            case CorruptIndexException damaged -> damaged(path, damaged);
            case NoSuchFileException missing -> damaged(path, missing);
            case FileNotFoundException missing -> damaged(path, missing);
            default ->
                new IndexUnavailableException(
                        path.toString(),
                        "cannot be read or written (" + reason(e)
                                + "). If the disk is full, make room and try again; if the folder was damaged, delete it"
                                + " and ingest the articles again.",
                        e);
        };
    }

    private static IndexUnavailableException damaged(Path path, IOException e) {
        return new IndexUnavailableException(
                path.toString(),
                "is damaged (" + reason(e)
                        + "). Put the folder back from a backup; without one, delete it and ingest the"
                        + " articles again. A running service takes it up by itself.",
                e);
    }

    private static IndexUnavailableException tooNew(Path path, @Nullable Throwable cause) {
        return new IndexUnavailableException(
                path.toString(),
                "was written by a newer version of Dateline. Update Dateline, or ingest the articles again into a new"
                        + " folder (--index DIR).",
                cause);
    }

    private static String reason(IOException e) {
        return e.getClass().getSimpleName() + (e.getMessage() == null ? "" : ": " + e.getMessage());
    }
}
