package dev.dateline.article;

import java.nio.file.Path;

/** What came of reading one article of a file. */
public sealed interface Reading {

    /** The file that was read; of a file within a file, its place there: {@code archive.zip!/fog.html}. */
    Path file();

    /**
     * An article was read.
     *
     * @param article the article
     * @param file the file it stands in
     */
    record Read(Article article, Path file) implements Reading {}

    /**
     * Something could not be read. The rest of its file, and of its folder, is read all the same.
     *
     * @param file the file it stands in
     * @param line the line it begins at, from 1; 0 where the whole file is meant
     * @param reason what is wrong and what to do about it, as a sentence without the path
     */
    record Rejected(Path file, long line, String reason) implements Reading {
        /** {@code path:line: reason}, the way compilers say it. */
        @Override
        public String toString() {
            return file + (line > 0 ? ":" + line : "") + ": " + reason;
        }
    }

    /**
     * Something to know of a file that was read all the same: a name that belies its content, a field that is not understood.
     *
     * @param file the file
     * @param remark what was found and what was done, as sentences without the path
     */
    record Noted(Path file, String remark) implements Reading {
        /** {@code path: remark}. */
        @Override
        public String toString() {
            return file + ": " + remark;
        }
    }
}
