package dev.dateline.article.page;

import dev.dateline.article.Article;
import dev.dateline.article.ArticleId;
import dev.dateline.article.Manuscript;
import dev.dateline.article.Publication;
import dev.dateline.article.UnreadableException;
import dev.dateline.article.file.TextDecoder;
import dev.dateline.article.story.Cleaner;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A web page and what is known of it from outside. */
public final class WebPage {
    /** Browsers look for a declaration in the first 1,024 bytes; pages often have theirs a little later. */
    private static final int DECLARATION_WITHIN = 4096;

    private static final Pattern CHARSET =
            Pattern.compile("<meta[^>]{0,200}charset\\s*=\\s*[\"']?\\s*([\\w:.-]+)", Pattern.CASE_INSENSITIVE);

    private final byte[] bytes;
    private final Optional<Charset> charset;
    private final String address;
    private final Optional<LocalDate> captured;

    /**
     * A page.
     *
     * @param bytes the page as it was sent; not to be changed afterwards
     * @param charset its encoding, if whoever sent it said so; else the page is asked
     * @param address where it was found; empty if that is not known, and then the page is asked
     * @param captured the day on which it was saved, if that is known: no page is published after it was saved
     */
    public WebPage(byte[] bytes, Optional<Charset> charset, String address, Optional<LocalDate> captured) {
        this.bytes = bytes;
        this.charset = charset;
        this.address = address;
        this.captured = captured;
    }

    /** Where it was found; empty if that is not known. */
    public String address() {
        return address;
    }

    /** A saved page of which nothing is known but its bytes. */
    public static WebPage of(byte[] bytes) {
        return new WebPage(bytes, Optional.empty(), "", Optional.empty());
    }

    /** The encoding of the name, if there is one of it. */
    public static Optional<Charset> charset(String name) {
        try {
            return Charset.isSupported(name) ? Optional.of(Charset.forName(name)) : Optional.empty();
        } catch (IllegalCharsetNameException e) {
            return Optional.empty();
        }
    }

    /**
     * Its article.
     *
     * @param name what its id is made of
     * @throws UnreadableException if it is no text, or no article
     */
    public Article article(String name, Cleaner cleaner) throws UnreadableException {
        Document page = Jsoup.parse(TextDecoder.decode(bytes, charset.or(this::declaredCharset)));
        PageMetadata metadata = PageMetadata.of(page);
        String found = PageMetadata.webAddress(address);
        Publication publication = possible(metadata.publication());
        var manuscript = new Manuscript(
                ArticleId.of(name),
                metadata.title(),
                metadata.source(),
                metadata.author(),
                publication,
                found.isEmpty() ? metadata.url() : found,
                metadata.language(),
                metadata.kind(),
                MainContent.paragraphs(page, publication.date(), cleaner.listener()));
        Article article = cleaner.clean(manuscript);
        return article.published(possible(article.publication()));
    }

    /** A date after the day on which the page was saved is another's. Its publisher may be a day ahead of who saved it. */
    private Publication possible(Publication stated) {
        boolean later = captured.flatMap(saved -> stated.date().map(day -> day.isAfter(saved.plusDays(1))))
                .orElse(false);
        return later ? Publication.UNKNOWN : stated;
    }

    private Optional<Charset> declaredCharset() {
        String head = new String(bytes, 0, Math.min(bytes.length, DECLARATION_WITHIN), StandardCharsets.ISO_8859_1);
        Matcher matcher = CHARSET.matcher(head);
        return matcher.find() ? charset(matcher.group(1)) : Optional.empty();
    }
}
