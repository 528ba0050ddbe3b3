package dev.dateline.article.format.text;

import dev.dateline.article.ArticleId;
import dev.dateline.article.Manuscript;
import dev.dateline.article.Reading;
import dev.dateline.article.file.ArticleFile;
import dev.dateline.article.file.ArticleReader;
import dev.dateline.article.file.TextDecoder;
import dev.dateline.article.story.Cleaner;
import java.io.IOException;
import java.util.function.Consumer;

/** Reads Markdown, with or without front matter between lines of {@code ---}. */
public final class MarkdownReader implements ArticleReader {
    private final Cleaner cleaner;

    public MarkdownReader(Cleaner cleaner) {
        this.cleaner = cleaner;
    }

    @Override
    public void read(ArticleFile file, Consumer<Reading> sink) throws IOException {
        MarkdownPage page = MarkdownPage.of(TextDecoder.decode(file.bytes()));
        FrontMatter matter = page.frontMatter();
        String id = matter.value("id");
        var manuscript = new Manuscript(
                ArticleId.of(id.isEmpty() ? file.stem() : id),
                matter.title().orElse(page.firstHeading()),
                matter.value("source", "publisher", "site"),
                matter.value("author", "authors", "byline"),
                matter.publication(),
                matter.value("url", "link", "canonical"),
                page.paragraphs());
        sink.accept(new Reading.Read(cleaner.clean(manuscript), file.path()));
    }
}
