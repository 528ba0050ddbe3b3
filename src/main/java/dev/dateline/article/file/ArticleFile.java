package dev.dateline.article.file;

import dev.dateline.article.Reading;
import dev.dateline.article.UnreadableException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/**
 * A file of articles, decompressed on the fly where it is gzipped: on disk, in a jar, or within another file.
 *
 * @param path where it stands; of a file within a file as {@link EntryPath} writes it
 * @param name its name, without folders, as it is
 * @param content opens its bytes as they are stored
 * @param depth how many files it stands in
 * @param expansion what has come out of the file on disk
 */
public record ArticleFile(Path path, String name, Content content, int depth, Expansion expansion) {

    /** Where the bytes of a file come from: the file system, a jar, or another file. */
    @FunctionalInterface
    public interface Content {
        InputStream open() throws IOException;
    }

    /**
     * The most bytes that are read as one article: 16 MiB, some hundred times the longest article of our archives.
     */
    public static final int MAX_ARTICLE_BYTES = 16 << 20;

    private static final int HEAD_BYTES = 8192;

    private static final int GZIP_MAGIC = 0x1f8b;

    public static ArticleFile at(Path path) {
        return new ArticleFile(
                path,
                path.getFileName().toString(),
                new OnDisk(path),
                0,
                new Expansion(path.toFile().length()));
    }

    /** A file that comes from elsewhere than a disk. */
    public ArticleFile(Path path, Content content) {
        this(path, path.getFileName().toString(), content, 0, new Expansion(0));
    }

    /**
     * A file within this one.
     *
     * @param place its name as this file has it, with folders
     * @param name its name without them, which its id is made of
     * @param stored opens its bytes, unpacked
     * @param packed how many bytes it takes in this file; {@link Long#MAX_VALUE} if that is not known
     * @throws UnreadableException if files are nested too deep in it, or too many
     */
    public ArticleFile entry(String place, String name, Content stored, long packed) throws UnreadableException {
        if (depth >= Expansion.DEEPEST) {
            throw new UnreadableException("Archives are packed in it more than " + Expansion.DEEPEST
                    + " deep. Unpack it, and give the files.");
        }
        expansion.entered();
        return new ArticleFile(
                EntryPath.of(path, place),
                name,
                () -> UnpackedStream.ofEntry(stored.open(), packed, expansion),
                depth + 1,
                expansion);
    }

    /** Where its bytes stand on a disk, if they do, and are not gzipped. */
    public Optional<Path> onDisk() throws IOException {
        if (!(content instanceof OnDisk disk)) {
            return Optional.empty();
        }
        try (InputStream in = content.open()) {
            return magic(in) == GZIP_MAGIC ? Optional.empty() : Optional.of(disk.file());
        }
    }

    /** The name without {@code .gz} and without the extension of its format. */
    public String stem() {
        String name = plainName();
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /** The extension of its format in lower case without the dot, {@code .gz} left aside; empty if there is none. */
    public String extension() {
        String name = plainName();
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(dot + 1).toLowerCase(Locale.ROOT) : "";
    }

    /** Its bytes. Whether they are gzipped is told by the bytes, not by the name. */
    public InputStream open() throws IOException {
        InputStream raw = content.open();
        try {
            var buffered = new BufferedInputStream(raw, 1 << 16);
            buffered.mark(2);
            int magic = magic(buffered);
            buffered.reset();
            if (magic != GZIP_MAGIC) {
                return buffered;
            }
            var packed = new CountingInputStream(buffered);
            return UnpackedStream.ofGzip(new GZIPInputStream(packed, 1 << 16), packed);
        } catch (IOException | RuntimeException e) {
            raw.close();
            throw e;
        }
    }

    /**
     * All its bytes, for formats of one article a file.
     *
     * @throws UnreadableException if it is empty or larger than {@link #MAX_ARTICLE_BYTES}
     */
    public byte[] bytes() throws IOException {
        return bytes(
                MAX_ARTICLE_BYTES, "too much for one article. Split it into one file an article, or use JSON Lines.");
    }

    /**
     * All its bytes.
     *
     * @param most how many they may be
     * @param otherwise what to say and advise if they are more
     * @throws UnreadableException if it is empty or larger
     */
    public byte[] bytes(int most, String otherwise) throws IOException {
        try (InputStream in = open()) {
            byte[] bytes = in.readNBytes(most + 1);
            if (bytes.length > most) {
                throw new UnreadableException("The file holds more than " + (most >> 20) + " MiB, " + otherwise);
            }
            if (bytes.length == 0) {
                throw new UnreadableException("The file is empty. Fetch it again, or remove it.");
            }
            return bytes;
        }
    }

    /** Its first bytes, unpacked: enough of them to tell its format. */
    public byte[] head() throws IOException {
        try (InputStream in = open()) {
            return in.readNBytes(HEAD_BYTES);
        }
    }

    public Reading.Noted noted(String remark) {
        return new Reading.Noted(path, remark);
    }

    public Reading.Rejected rejected(long line, String reason) {
        return new Reading.Rejected(path, line, reason);
    }

    private static int magic(InputStream in) throws IOException {
        return (in.read() << 8) | in.read();
    }

    private String plainName() {
        return name.toLowerCase(Locale.ROOT).endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
    }

    private record OnDisk(Path file) implements Content {
        @Override
        public InputStream open() throws IOException {
            return Files.newInputStream(file);
        }
    }
}
