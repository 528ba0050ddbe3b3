package dev.dateline.archive;

/**
 * Opens one archive, to be read or written. Implementations are safe for use by many threads.
 *
 * <p>An engine is one implementation of this, of {@link PassageIndex} and of {@link ArchiveWriter}.
 */
public interface Archives {

    /** Where the archive is kept, in words for whoever runs Dateline. */
    String place();

    /**
     * Whether there is no archive yet, or one without articles.
     *
     * @throws IndexUnavailableException if there is one that cannot be read
     */
    boolean isEmpty();

    /**
     * Opens the archive to read it.
     *
     * @throws IndexUnavailableException if there is none, it cannot be read, or it holds vectors of another space
     */
    PassageIndex read(VectorSpace space);

    /**
     * Takes hold of the archive, and makes it if there is none.
     *
     * @throws IndexUnavailableException if another holds it, it cannot be written, or it holds vectors of another space
     */
    ArchiveWriter write(VectorSpace space);
}
