package dev.dateline.article.format.text;

import dev.dateline.article.ArticleId;
import dev.dateline.article.Manuscript;
import dev.dateline.article.Paragraphs;
import dev.dateline.article.Publication;
import dev.dateline.article.Reading;
import dev.dateline.article.file.ArticleFile;
import dev.dateline.article.file.ArticleReader;
import dev.dateline.article.file.TextDecoder;
import dev.dateline.article.story.Cleaner;
import java.io.IOException;
import java.util.function.Consumer;

/** Reads a page that was scraped as plain text: title, byline, date, menus and story in one heap. */
public final class PlainTextReader implements ArticleReader {
    private final Cleaner cleaner;

    public PlainTextReader(Cleaner cleaner) {
        this.cleaner = cleaner;
    }

    @Override
    public void read(ArticleFile file, Consumer<Reading> sink) throws IOException {
        String text = TextDecoder.decode(file.bytes());
        var manuscript =
                new Manuscript(ArticleId.of(file.stem()), "", "", "", Publication.UNKNOWN, "", Paragraphs.of(text));
        sink.accept(new Reading.Read(cleaner.clean(manuscript), file.path()));
    }
}
