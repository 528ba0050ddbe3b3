package dev.dateline.article.format.text;

import dev.dateline.article.Reading;
import dev.dateline.article.file.ArticleFile;
import dev.dateline.article.file.ArticleReader;
import dev.dateline.article.page.WebPage;
import dev.dateline.article.story.Cleaner;
import java.io.IOException;
import java.util.function.Consumer;

/** Reads a saved web page: its metadata from what the page states, its story from the markup. */
public final class HtmlReader implements ArticleReader {
    private final Cleaner cleaner;

    public HtmlReader(Cleaner cleaner) {
        this.cleaner = cleaner;
    }

    @Override
    public void read(ArticleFile file, Consumer<Reading> sink) throws IOException {
        sink.accept(new Reading.Read(WebPage.of(file.bytes()).article(file.stem(), cleaner), file.path()));
    }
}
