package dev.dateline.article.format.text;

import dev.dateline.article.ArticleId;
import dev.dateline.article.Manuscript;
import dev.dateline.article.Paragraph;
import dev.dateline.article.Reading;
import dev.dateline.article.file.ArticleFile;
import dev.dateline.article.file.ArticleReader;
import dev.dateline.article.file.TextDecoder;
import dev.dateline.article.page.MainContent;
import dev.dateline.article.page.PageMetadata;
import dev.dateline.article.story.Cleaner;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Reads a saved web page: its metadata from what the page states, its story from the markup. */
public final class HtmlReader implements ArticleReader {
    /** Browsers look for a declaration in the first 1,024 bytes; pages often have theirs a little later. */
    private static final int DECLARATION_WITHIN = 4096;

    private static final Pattern CHARSET =
            Pattern.compile("<meta[^>]{0,200}charset\\s*=\\s*[\"']?\\s*([\\w:.-]+)", Pattern.CASE_INSENSITIVE);

    private final Cleaner cleaner;

    public HtmlReader(Cleaner cleaner) {
        this.cleaner = cleaner;
    }

    @Override
    public void read(ArticleFile file, Consumer<Reading> sink) throws IOException {
        byte[] bytes = file.bytes();
        Document page = Jsoup.parse(TextDecoder.decode(bytes, declaredCharset(bytes)));
        PageMetadata metadata = PageMetadata.of(page);
        List<Paragraph> paragraphs =
                MainContent.paragraphs(page, metadata.publication().date());
        var manuscript = new Manuscript(
                ArticleId.of(file.stem()),
                metadata.title(),
                metadata.source(),
                metadata.author(),
                metadata.publication(),
                metadata.url(),
                paragraphs);
        sink.accept(new Reading.Read(cleaner.clean(manuscript), file.path()));
    }

    private static Optional<Charset> declaredCharset(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, DECLARATION_WITHIN), StandardCharsets.ISO_8859_1);
        Matcher matcher = CHARSET.matcher(head);
        if (!matcher.find()) {
            return Optional.empty();
        }
        try {
            return Charset.isSupported(matcher.group(1))
                    ? Optional.of(Charset.forName(matcher.group(1)))
                    : Optional.empty();
        } catch (IllegalCharsetNameException e) {
            return Optional.empty();
        }
    }
}
