package dev.dateline.article.format.record;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dateline.article.Reading;
import dev.dateline.article.UnreadableException;
import dev.dateline.article.file.ArticleFile;
import dev.dateline.article.file.ArticleReader;
import dev.dateline.article.story.Cleaner;
import java.io.IOException;
import java.util.function.Consumer;

/** Reads a table with a line of names: one article a row, its fields by the same names as a JSON record's. */
public final class CsvReader implements ArticleReader {
    private final Cleaner cleaner;

    public CsvReader(Cleaner cleaner) {
        this.cleaner = cleaner;
    }

    @Override
    public void read(ArticleFile file, Consumer<Reading> sink) throws IOException {
        var notRead = new FieldsNotRead();
        int rows = NamedRows.each(
                file,
                (row, line) -> sink.accept(article(file, row, line, notRead)),
                (line, reason) -> sink.accept(file.rejected(line, reason)));
        if (rows == 0) {
            throw new UnreadableException("The table has no rows. Fetch the file again, or remove it.");
        }
        notRead.noted(file).ifPresent(sink);
    }

    private Reading article(ArticleFile file, ObjectNode row, long line, FieldsNotRead notRead) {
        try {
            var read = new Reading.Read(
                    cleaner.clean(ArticleRecord.manuscript(row, file.stem() + "-" + line)), file.path());
            notRead.in(row);
            return read;
        } catch (UnreadableException e) {
            return file.rejected(line, e.reason());
        }
    }
}
