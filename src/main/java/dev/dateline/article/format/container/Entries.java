package dev.dateline.article.format.container;

import dev.dateline.article.Reading;
import dev.dateline.article.UnreadableException;
import dev.dateline.article.file.ArticleFile;
import dev.dateline.article.file.ArticleReader;
import dev.dateline.article.format.record.Manifest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

/** Hands the files of one archive on, one at a time. What is wrong with one of them costs that one alone. */
final class Entries {
    private final ArticleFile archive;
    private final ArticleReader reader;
    private final Consumer<Reading> sink;
    private final Set<String> places = new HashSet<>();
    private int files;
    private int links;

    Entries(ArticleFile archive, ArticleReader reader, Consumer<Reading> sink) {
        this.archive = archive;
        this.reader = reader;
        this.sink = sink;
    }

    /**
     * Reads an entry that is a file.
     *
     * @param place its name in the archive
     * @param content opens its bytes, unpacked
     * @param packed the bytes that it takes in the archive
     * @throws UnreadableException if nothing more is to be taken out of the archive
     */
    void file(String place, ArticleFile.Content content, long packed) throws IOException {
        String path = place.replace('\\', '/');
        if (isHidden(path)) {
            return;
        }
        files++;
        String name = path.substring(path.lastIndexOf('/') + 1);
        ArticleFile entry = archive.entry(path, name, content, packed);
        if (!places.add(path)) {
            sink.accept(entry.rejected(0, "The archive has two files of this name. Rename one, and pack it again."));
        } else if (Manifest.is(Path.of(entry.path().getFileName().toString()))) {
            sink.accept(
                    entry.rejected(
                            0,
                            "A manifest in an archive is not read. Put it beside the archive, and name its files like this one."));
        } else {
            reader.read(entry, sink);
        }
        if (archive.expansion().spent().isPresent()) {
            throw new UnreadableException(archive.expansion().spent().get());
        }
    }

    /** An entry that cannot be taken out. */
    void refused(String place, String reason) throws UnreadableException {
        String path = place.replace('\\', '/');
        if (isHidden(path)) {
            return;
        }
        files++;
        ArticleFile entry = archive.entry(path, path, InputStream::nullInputStream, Long.MAX_VALUE);
        sink.accept(entry.rejected(0, reason));
    }

    /** An entry that is a link or a device: what it points to is not looked at. */
    void link() {
        links++;
    }

    /** @throws UnreadableException if there was nothing */
    void end() throws UnreadableException {
        if (links > 0) {
            sink.accept(archive.noted(links + " of its entries are links or devices, and were left out."));
        }
        if (files + links == 0) {
            throw new UnreadableException("The archive has no files in it. Fetch it again, or remove it.");
        }
    }

    /** As in folders, with what macOS adds to archives. */
    private static boolean isHidden(String path) {
        if (path.endsWith("/") || path.startsWith("__MACOSX/")) {
            return true;
        }
        for (String part : path.split("/", -1)) {
            if (part.startsWith(".") && !part.equals(".") && !part.equals("..")) {
                return true;
            }
        }
        return false;
    }
}
