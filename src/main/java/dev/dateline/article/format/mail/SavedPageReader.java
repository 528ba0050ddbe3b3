package dev.dateline.article.format.mail;

import dev.dateline.article.Reading;
import dev.dateline.article.UnreadableException;
import dev.dateline.article.file.ArticleFile;
import dev.dateline.article.file.ArticleReader;
import dev.dateline.article.masthead.StatedDate;
import dev.dateline.article.page.WebPage;
import dev.dateline.article.story.Cleaner;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Reads a web page that a browser saved with its pictures in one file: MHTML, RFC 2557. */
public final class SavedPageReader implements ArticleReader {
    private final Cleaner cleaner;

    public SavedPageReader(Cleaner cleaner) {
        this.cleaner = cleaner;
    }

    @Override
    public void read(ArticleFile file, Consumer<Reading> sink) throws IOException {
        MimePart saved = MimeParser.parsed(file.bytes(MailReader.MAX_BYTES, MailReader.TOO_MUCH));
        MimePart root = root(saved)
                .orElseThrow(
                        () -> new UnreadableException("It has no page in it. Save the page again, with its text."));
        String address = Stream.of(root.words("Content-Location"), saved.words("Snapshot-Content-Location"))
                .filter(each -> each.startsWith("http"))
                .findFirst()
                .orElse("");
        var page = new WebPage(
                root.content(),
                root.charset(),
                address,
                StatedDate.in(saved.words("Date")).map(StatedDate::day));
        sink.accept(new Reading.Read(page.article(file.stem(), cleaner), file.path()));
    }

    /** The part that the file says it opens with, else its first page. */
    private static Optional<MimePart> root(MimePart saved) {
        String start = saved.parameter("start");
        Predicate<MimePart> page = part -> part.is("text/html") || part.is("application/xhtml+xml");
        return saved.all()
                .filter(page)
                .filter(part -> !start.isEmpty() && part.words("Content-ID").equals(start))
                .findFirst()
                .or(() -> saved.all().filter(page).findFirst());
    }
}
