package dev.dateline.article.format.document;

import dev.dateline.article.UnreadableException;
import dev.dateline.article.file.ArticleFile;
import java.io.EOFException;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/** Takes named entries out of a ZIP archive, within bounds. Names are compared, and never written to. */
final class ZipParts {
    private static final int MAX_ENTRIES = 10_000;

    /** Of an entry that is wanted: some twenty times a long document's. */
    private static final int MAX_PART_BYTES = 32 << 20;

    /** Of all that are wanted together, since they are held in memory. */
    private static final long MAX_WANTED_BYTES = 128L << 20;

    /** Of all entries, wanted or not, since they are unpacked to get past them. */
    private static final long MAX_BYTES = 512L << 20;

    private ZipParts() {}

    /** @throws UnreadableException if the archive is damaged or out of bounds */
    static Map<String, byte[]> of(ArticleFile file, Set<String> wanted) throws IOException {
        Map<String, byte[]> parts = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(file.open())) {
            int entries = 0;
            long bytes = 0;
            long held = 0;
            for (ZipEntry entry = zip.getNextEntry();
                    entry != null && parts.size() < wanted.size();
                    entry = zip.getNextEntry()) {
                if (++entries > MAX_ENTRIES) {
                    throw tooLarge();
                }
                if (wanted.contains(entry.getName())) {
                    byte[] part = zip.readNBytes(MAX_PART_BYTES + 1);
                    bytes += part.length;
                    held += part.length;
                    if (part.length > MAX_PART_BYTES || held > MAX_WANTED_BYTES) {
                        throw tooLarge();
                    }
                    parts.put(entry.getName(), part);
                } else {
                    bytes += passed(zip, MAX_BYTES - bytes);
                }
            }
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            throw new UnreadableException("Its ZIP data is damaged. Fetch the file again.", e);
        }
        return parts;
    }

    private static long passed(ZipInputStream zip, long most) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long bytes = 0;
        for (int n = zip.read(buffer); n >= 0; n = zip.read(buffer)) {
            bytes += n;
            if (bytes > most) {
                throw tooLarge();
            }
        }
        return bytes;
    }

    private static UnreadableException tooLarge() {
        return new UnreadableException(
                "It unpacks to far more than a document holds. If it is to be trusted, save it again.");
    }
}
