package dev.dateline.article;

import java.io.IOException;
import java.util.function.Consumer;

/** Reads Markdown, with or without front matter between lines of {@code ---}. */
final class MarkdownReader implements ArticleReader {
    private final Cleaner cleaner;

    MarkdownReader(Cleaner cleaner) {
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
