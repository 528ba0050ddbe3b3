package dev.dateline.article.format.rtf;

import dev.dateline.article.ArticleId;
import dev.dateline.article.Manuscript;
import dev.dateline.article.Paragraph;
import dev.dateline.article.Publication;
import dev.dateline.article.Reading;
import dev.dateline.article.file.ArticleFile;
import dev.dateline.article.file.ArticleReader;
import dev.dateline.article.story.Cleaner;
import java.io.IOException;
import java.util.function.Consumer;

/** Reads Rich Text Format as one article; what there is of one that is cut short is read, and that is said. */
public final class RtfReader implements ArticleReader {
    private static final int MAX_BYTES = 64 << 20;

    private final Cleaner cleaner;

    public RtfReader(Cleaner cleaner) {
        this.cleaner = cleaner;
    }

    @Override
    public void read(ArticleFile file, Consumer<Reading> sink) throws IOException {
        RtfText text = RtfText.of(file.bytes(MAX_BYTES, "too much for one article. Split it, or save its text."));
        if (text.isCutShort()) {
            sink.accept(file.noted("It ends too early. What there is of it was read; fetch it again."));
        }
        var manuscript = new Manuscript(
                ArticleId.of(file.stem()),
                text.title(),
                "",
                text.author(),
                text.created()
                        .<Publication>map(day -> new Publication.Dated(day, "document property creatim"))
                        .orElse(Publication.UNKNOWN),
                "",
                text.paragraphs().stream().map(Paragraph::plain).toList());
        sink.accept(new Reading.Read(cleaner.clean(manuscript), file.path()));
    }
}
