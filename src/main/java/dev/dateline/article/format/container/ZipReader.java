package dev.dateline.article.format.container;

import dev.dateline.article.Reading;
import dev.dateline.article.UnreadableException;
import dev.dateline.article.file.ArticleFile;
import dev.dateline.article.file.ArticleReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jspecify.annotations.Nullable;

/**
 * Reads the files of a ZIP archive by its directory, so that one that is damaged costs itself alone. An archive whose directory
 * is gone is cut short, and refused whole.
 */
public final class ZipReader implements ArticleReader {
    /** Of an archive within another file, which is held in memory. */
    private static final int MAX_INNER_BYTES = 64 << 20;

    /** Some hundred thousand entries, which take ten times as much in memory. */
    private static final long MAX_DIRECTORY_BYTES = 16L << 20;

    /** Record and comment at the end: APPNOTE.TXT, section 4.3.16. */
    private static final int END_WITHIN = 22 + 0xffff;

    private static final int END_MARK = 0x06054b50;
    private static final int DIRECTORY_AT = 16;
    private static final int END_BYTES = 22;

    /** Stands where a number does not fit in 32 bits, and another record has it. */
    private static final long LARGE = 0xffffffffL;

    private static final int LOCATOR_MARK = 0x07064b50;
    private static final int LOCATOR_BYTES = 20;
    private static final int LARGE_RECORD_AT = 8;
    private static final int LARGE_RECORD_MARK = 0x06064b50;
    private static final int LARGE_RECORD_BYTES = 56;
    private static final int LARGE_DIRECTORY_AT = 48;

    private final ArticleReader entries;

    /** @param entries reads what is in the archive, whatever it is */
    public ZipReader(ArticleReader entries) {
        this.entries = entries;
    }

    @Override
    public void read(ArticleFile file, Consumer<Reading> sink) throws IOException {
        var found = new Entries(file, entries, sink);
        try (SeekableByteChannel channel = channel(file)) {
            checkDirectory(channel);
            try (ZipFile zip = opened(channel)) {
                Enumeration<ZipArchiveEntry> listed = zip.getEntries();
                while (listed.hasMoreElements()) {
                    read(zip, listed.nextElement(), found);
                }
            }
        }
        found.end();
    }

    private static void read(ZipFile zip, ZipArchiveEntry entry, Entries found) throws IOException {
        if (entry.isDirectory()) {
            return;
        }
        if (entry.isUnixSymlink()) {
            found.link();
        } else if (entry.getGeneralPurposeBit().usesEncryption()) {
            found.refused(entry.getName(), "It is locked with a password. Pack it again without one.");
        } else if (!zip.canReadEntryData(entry)) {
            found.refused(entry.getName(), "It is packed in a way that is not read. Unpack it first.");
        } else {
            found.file(
                    entry.getName(),
                    () -> new CheckedEntry(zip.getInputStream(entry), entry.getCrc()),
                    entry.getCompressedSize());
        }
    }

    private static SeekableByteChannel channel(ArticleFile file) throws IOException {
        Optional<Path> disk = file.onDisk();
        return disk.isPresent()
                ? Files.newByteChannel(disk.get())
                : new SeekableInMemoryByteChannel(file.bytes(
                        MAX_INNER_BYTES, "too much for an archive in another file. Unpack the outer one first."));
    }

    private static ZipFile opened(SeekableByteChannel channel) throws UnreadableException {
        try {
            return ZipFile.builder().setSeekableByteChannel(channel).get();
        } catch (IOException | RuntimeException e) {
            throw broken(e);
        }
    }

    /** All of the directory is held in memory, whatever number of entries it claims to have. */
    private static void checkDirectory(SeekableByteChannel channel) throws IOException {
        long size = channel.size();
        int length = (int) Math.min(size, END_WITHIN);
        ByteBuffer end = bytes(channel, size - length, length);
        for (int i = length - END_BYTES; i >= 0; i--) {
            if (end.getInt(i) == END_MARK) {
                long from = Integer.toUnsignedLong(end.getInt(i + DIRECTORY_AT));
                long at = size - length + i;
                if (from == LARGE) {
                    from = largeDirectoryAt(channel, at);
                }
                if (from < 0 || from > at || at - from > MAX_DIRECTORY_BYTES) {
                    throw new UnreadableException(
                            "It has more files in it than are taken out of one archive. Unpack it, and give the files.");
                }
                return;
            }
        }
        throw new UnreadableException(
                "The ZIP archive is cut short: its directory is not there. Fetch it again, or unpack what is there.");
    }

    /**
     * Where the directory of a large archive begins: APPNOTE.TXT, sections 4.3.14 and 4.3.15.
     *
     * @param end where the record is that says that it is large
     */
    private static long largeDirectoryAt(SeekableByteChannel channel, long end) throws IOException {
        ByteBuffer locator = bytes(channel, end - LOCATOR_BYTES, LOCATOR_BYTES);
        if (locator.getInt(0) != LOCATOR_MARK) {
            throw broken(null);
        }
        ByteBuffer record = bytes(channel, locator.getLong(LARGE_RECORD_AT), LARGE_RECORD_BYTES);
        if (record.getInt(0) != LARGE_RECORD_MARK) {
            throw broken(null);
        }
        return record.getLong(LARGE_DIRECTORY_AT);
    }

    private static ByteBuffer bytes(SeekableByteChannel channel, long at, int length) throws IOException {
        if (at < 0 || at > channel.size() - length) {
            throw broken(null);
        }
        ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        channel.position(at);
        while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
            // until it is full
        }
        return bytes;
    }

    private static UnreadableException broken(@Nullable Exception e) {
        String reason = "The directory of the ZIP archive is damaged. Fetch it again.";
        return e == null ? new UnreadableException(reason) : new UnreadableException(reason, e);
    }
}
