package dev.dateline.article.file;

import dev.dateline.article.Reading;
import java.io.IOException;
import java.util.function.Consumer;

/** Reads the articles of one file of one format. */
public interface ArticleReader {

    /**
     * Hands every article of the file to the sink, in file order, and a rejection for every part that cannot be read.
     *
     * @throws IOException if the file, or the rest of it, cannot be read; the message tells its reader why
     */
    void read(ArticleFile file, Consumer<Reading> sink) throws IOException;
}
