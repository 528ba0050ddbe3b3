package dev.dateline.article.file;

import dev.dateline.article.UnreadableException;
import java.util.Optional;

/**
 * What has come out of one file on disk, through all files within files in it: entries and bytes. Text packs about four to
 * one; what gives more than {@value #MAX_RATIO} times its size, or has entries or bytes without end, is a bomb.
 *
 * <p>Shared by a file and its entries; for one thread.
 */
public final class Expansion {
    /** Below this many bytes any ratio is let through: they do no harm. */
    static final long HARMLESS_BYTES = 64L << 20;

    static final int MAX_RATIO = 200;

    /** A file in a file in a file: a saved mail in an archive that came by mail, in an archive. */
    static final int DEEPEST = 4;

    private static final long MOST_BYTES = 256L << 30;
    private static final int MOST_ENTRIES = 500_000;

    private final long packed;
    private long bytes;
    private int entries;
    private String spent = "";

    /** @param packed the bytes of the file on disk; 0 if that is not known, which bounds no ratio */
    Expansion(long packed) {
        this.packed = packed > 0 ? packed : Long.MAX_VALUE;
    }

    /** Why nothing more is taken out of the file, if that is so. */
    public Optional<String> spent() {
        return spent.isEmpty() ? Optional.empty() : Optional.of(spent);
    }

    void entered() throws UnreadableException {
        if (++entries > MOST_ENTRIES) {
            spend("It has more than " + MOST_ENTRIES
                    + " files in it. Unpack it, and give the files that are articles.");
        }
        check();
    }

    void expanded(int more) throws UnreadableException {
        bytes += more;
        if (bytes > MOST_BYTES || (bytes > HARMLESS_BYTES && bytes / MAX_RATIO > packed)) {
            spend("It unpacks to far more than text does (" + (bytes >> 20) + " MiB so far). If it is to be trusted,"
                    + " unpack it first.");
        }
        check();
    }

    private void spend(String reason) {
        spent = spent.isEmpty() ? reason : spent;
    }

    private void check() throws UnreadableException {
        if (!spent.isEmpty()) {
            throw new UnreadableException(spent);
        }
    }
}
