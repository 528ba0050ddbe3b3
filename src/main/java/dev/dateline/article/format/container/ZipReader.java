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
        ByteBuffer end = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
        channel.position(size - length);
        while (end.hasRemaining() && channel.read(end) >= 0) {
            // until it is full
        }
        for (int i = length - END_BYTES; i >= 0; i--) {
            if (end.getInt(i) == END_MARK) {
                long from = Integer.toUnsignedLong(end.getInt(i + DIRECTORY_AT));
                boolean large = from == 0xffffffffL;
                long directory =
                        large ? Integer.toUnsignedLong(end.getInt(i + DIRECTORY_AT - Integer.BYTES)) : size - from;
                if (directory > MAX_DIRECTORY_BYTES && directory != 0xffffffffL) {
                    throw new UnreadableException(
                            "It has more files in it than are taken out of one archive. Unpack it, and give the files.");
                }
                return;
            }
        }
        throw new UnreadableException(
                "The ZIP archive is cut short: its directory is not there. Fetch it again, or unpack what is there.");
    }

    private static UnreadableException broken(Exception e) {
        return new UnreadableException("The directory of the ZIP archive is damaged. Fetch it again.", e);
    }
}
