package dev.dateline.article.format.crawl;

import dev.dateline.article.Reading;
import dev.dateline.article.UnreadableException;
import dev.dateline.article.file.ArticleFile;
import dev.dateline.article.file.ArticleReader;
import dev.dateline.article.page.WebPage;
import dev.dateline.article.story.Cleaner;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Consumer;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/**
 * Reads a web archive (WARC, ISO 28500): an article for every web page that a server answered with, at the address that was
 * asked for. No date later than the day of the capture is taken from it.
 */
public final class WarcReader implements ArticleReader {
    private static final int ANSWERED = 200;

    private final Cleaner cleaner;

    public WarcReader(Cleaner cleaner) {
        this.cleaner = cleaner;
    }

    @Override
    public void read(ArticleFile file, Consumer<Reading> sink) throws IOException {
        int pages = 0;
        int others = 0;
        try (InputStream in = file.open();
                org.netpreserve.jwarc.WarcReader warc = new org.netpreserve.jwarc.WarcReader(in)) {
            for (Optional<WarcRecord> next = next(warc); next.isPresent(); next = next(warc)) {
                Optional<WebPage> page = page(next.get());
                if (page.isPresent()) {
                    pages++;
                    sink.accept(reading(file, page.get()));
                } else {
                    others++;
                }
            }
        }
        if (others > 0) {
            sink.accept(file.noted(others + " of its " + (pages + others)
                    + " records are requests, pictures, failures and the like, and were left out."));
        }
        if (pages == 0) {
            throw new UnreadableException(
                    "The web archive has no page in it. Give one that was crawled with its pages.");
        }
    }

    private static Optional<WarcRecord> next(org.netpreserve.jwarc.WarcReader warc) throws UnreadableException {
        try {
            return warc.next();
        } catch (UnreadableException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new UnreadableException(
                    "The web archive is damaged or cut short near byte " + warc.position()
                            + ". Fetch it again; what comes after this place was not read.",
                    e);
        }
    }

    private Reading reading(ArticleFile file, WebPage page) {
        try {
            return new Reading.Read(page.article(page.address(), cleaner), file.path());
        } catch (UnreadableException e) {
            return file.rejected(0, "The page " + shown(page.address()) + " could not be read. " + e.reason());
        }
    }

    /** The page that a record holds, if it is one. A response that cannot be told apart is none. */
    private static Optional<WebPage> page(WarcRecord warcRecord) {
        if (!(warcRecord instanceof WarcResponse response)) {
            return Optional.empty();
        }
        try {
            if (!MediaType.HTTP.equals(response.contentType().base())) {
                return Optional.empty();
            }
            HttpResponse http = response.http();
            MediaType type = http.contentType().base();
            boolean page = type.equals(MediaType.HTML) || type.equals(MediaType.XHTML);
            if (http.status() != ANSWERED || !page) {
                return Optional.empty();
            }
            byte[] bytes = http.bodyDecoded().stream().readNBytes(ArticleFile.MAX_ARTICLE_BYTES);
            String charset = http.contentType().parameters().getOrDefault("charset", "");
            return Optional.of(new WebPage(
                    bytes,
                    charset.isBlank() ? Optional.empty() : WebPage.charset(charset),
                    response.target(),
                    Optional.of(LocalDate.ofInstant(response.date(), ZoneOffset.UTC))));
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    /** Addresses come from anybody, and go to a terminal. */
    private static String shown(String address) {
        String plain = address.replaceAll("[^\\x21-\\x7e]", "?");
        return plain.length() > 200 ? plain.substring(0, 200) + "…" : plain;
    }
}
