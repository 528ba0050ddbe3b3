package dev.dateline.article.format.container;

import dev.dateline.article.Reading;
import dev.dateline.article.UnreadableException;
import dev.dateline.article.file.ArticleFile;
import dev.dateline.article.file.ArticleReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.jspecify.annotations.Nullable;

/** Reads the files of a tar archive, one in memory at a time. What stands before the place where one is cut short is read. */
public final class TarReader implements ArticleReader {
    private static final int MAX_ENTRY_BYTES = 64 << 20;

    private final ArticleReader entries;

    /** @param entries reads what is in the archive, whatever it is */
    public TarReader(ArticleReader entries) {
        this.entries = entries;
    }

    @Override
    public void read(ArticleFile file, Consumer<Reading> sink) throws IOException {
        var found = new Entries(file, entries, sink);
        try (InputStream in = file.open();
                HeaderLimit limit = new HeaderLimit(in);
                TarArchiveInputStream tar = new TarArchiveInputStream(limit, StandardCharsets.UTF_8.name())) {
            for (TarArchiveEntry entry = next(tar, limit); entry != null; entry = next(tar, limit)) {
                limit.content();
                read(tar, entry, found);
                passed(tar);
            }
        }
        found.end();
    }

    private static void read(TarArchiveInputStream tar, TarArchiveEntry entry, Entries found) throws IOException {
        if (entry.isDirectory()) {
            return;
        }
        if (!entry.isFile() || entry.isLink() || entry.isSymbolicLink() || entry.isSparse()) {
            found.link();
            return;
        }
        if (entry.getSize() > MAX_ENTRY_BYTES) {
            found.refused(entry.getName(), "It holds more than " + (MAX_ENTRY_BYTES >> 20) + " MiB. Unpack it first.");
            return;
        }
        byte[] bytes = bytes(tar);
        if (bytes.length < entry.getSize()) {
            throw cutShort(null);
        }
        found.file(entry.getName(), () -> new ByteArrayInputStream(bytes), Long.MAX_VALUE);
    }

    private static @Nullable TarArchiveEntry next(TarArchiveInputStream tar, HeaderLimit limit) throws IOException {
        limit.header();
        try {
            return tar.getNextEntry();
        } catch (UnreadableException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw cutShort(e);
        }
    }

    private static byte[] bytes(TarArchiveInputStream tar) throws IOException {
        try {
            return tar.readNBytes(MAX_ENTRY_BYTES);
        } catch (UnreadableException e) {
            throw e;
        } catch (IOException e) {
            throw cutShort(e);
        }
    }

    private static void passed(TarArchiveInputStream tar) throws IOException {
        byte[] buffer = new byte[1 << 16];
        try {
            while (tar.read(buffer, 0, buffer.length) >= 0) {
                // until the entry ends
            }
        } catch (UnreadableException e) {
            throw e;
        } catch (IOException e) {
            throw cutShort(e);
        }
    }

    private static UnreadableException cutShort(@Nullable Exception cause) {
        String reason =
                "The tar archive is damaged or cut short. Fetch it again; what comes after this place was not read.";
        return cause == null ? new UnreadableException(reason) : new UnreadableException(reason, cause);
    }
}
