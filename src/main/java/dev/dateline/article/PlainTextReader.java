package dev.dateline.article;

import java.io.IOException;
import java.util.function.Consumer;

/** Reads a page that was scraped as plain text: title, byline, date, menus and story in one heap. */
final class PlainTextReader implements ArticleReader {
    private final Cleaner cleaner;

    PlainTextReader(Cleaner cleaner) {
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
