package dev.dateline.article.format.document;

import dev.dateline.article.ArticleId;
import dev.dateline.article.ArticleKind;
import dev.dateline.article.Manuscript;
import dev.dateline.article.Paragraph;
import dev.dateline.article.Paragraphs;
import dev.dateline.article.Publication;
import dev.dateline.article.Reading;
import dev.dateline.article.UnreadableException;
import dev.dateline.article.file.ArticleFile;
import dev.dateline.article.file.ArticleReader;
import dev.dateline.article.file.TextDecoder;
import dev.dateline.article.masthead.StatedDate;
import dev.dateline.article.page.MainContent;
import dev.dateline.article.story.Cleaner;
import dev.dateline.article.xml.XmlElement;
import dev.dateline.article.xml.XmlRecords;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Reads an issue as EPUB (EPUB 3.3, and 2): each document in its reading order that is an article is one. Covers, tables of contents
 * and the like are counted and left out.
 */
public final class EpubReader implements ArticleReader {
    private static final String CONTAINER = "META-INF/container.xml";

    /** What a table of contents is, by the words of the standard. */
    private static final String NAVIGATION = "nav";

    private final Cleaner cleaner;

    public EpubReader(Cleaner cleaner) {
        this.cleaner = cleaner;
    }

    @Override
    public void read(ArticleFile file, Consumer<Reading> sink) throws IOException {
        Issue issue = issue(file);
        Map<String, byte[]> documents = ZipParts.of(file, Set.copyOf(issue.documents()));
        int number = 0;
        int others = 0;
        for (String place : issue.documents()) {
            number++;
            Optional<Manuscript> manuscript = manuscript(issue, documents.get(place), file.stem() + "-" + number);
            if (manuscript.isEmpty()) {
                others++;
                continue;
            }
            try {
                sink.accept(new Reading.Read(cleaner.clean(manuscript.get()), file.path()));
            } catch (UnreadableException e) {
                others++;
            }
        }
        if (others == number) {
            throw new UnreadableException("No document of it is an article. Check that the issue was saved whole.");
        }
        if (others > 0) {
            sink.accept(file.noted(others + " of its " + number
                    + " documents are no articles, such as covers and contents, and were left out."));
        }
    }

    private static Optional<Manuscript> manuscript(Issue issue, byte @Nullable [] bytes, String id) throws IOException {
        if (bytes == null) {
            return Optional.empty();
        }
        Document page = Jsoup.parse(TextDecoder.decode(bytes));
        Element heading = page.selectFirst("h1, h2, h3");
        String title = Paragraphs.normalised(heading == null ? page.title() : heading.text());
        List<Paragraph> paragraphs =
                MainContent.paragraphs(page, issue.published().date());
        return paragraphs.isEmpty()
                ? Optional.empty()
                : Optional.of(new Manuscript(
                        ArticleId.of(id),
                        title,
                        issue.publisher(),
                        "",
                        issue.published(),
                        "",
                        issue.language(),
                        ArticleKind.UNKNOWN,
                        paragraphs));
    }

    private static Issue issue(ArticleFile file) throws IOException {
        String place = records(part(file, CONTAINER), Set.of("rootfile")).stream()
                .map(root -> root.attribute("full-path"))
                .findFirst()
                .orElseThrow(EpubReader::broken);
        List<XmlElement> contents = records(part(file, place), Set.of("metadata", "item", "itemref"));
        Map<String, String> documents = new LinkedHashMap<>();
        for (XmlElement item : named(contents, "item")) {
            boolean text = item.attribute("media-type").equals("application/xhtml+xml");
            if (text && !item.attribute("properties").contains(NAVIGATION)) {
                documents.put(item.attribute("id"), resolved(place, item.attribute("href")));
            }
        }
        List<String> order = named(contents, "itemref").stream()
                .flatMap(item -> Optional.ofNullable(documents.get(item.attribute("idref"))).stream())
                .distinct()
                .toList();
        XmlElement metadata = named(contents, "metadata").stream().findFirst().orElseThrow(EpubReader::broken);
        String publisher = Paragraphs.normalised(metadata.words("publisher"));
        return new Issue(
                order,
                publisher.isEmpty() ? Paragraphs.normalised(metadata.words("title")) : publisher,
                StatedDate.in(metadata.words("date"))
                        .<Publication>map(date -> new Publication.Dated(date.day(), "EPUB date"))
                        .orElse(Publication.UNKNOWN),
                metadata.words("language"));
    }

    private static List<XmlElement> named(List<XmlElement> elements, String name) {
        return elements.stream().filter(each -> each.name().equals(name)).toList();
    }

    private static byte[] part(ArticleFile file, String place) throws IOException {
        return Optional.ofNullable(ZipParts.of(file, Set.of(place)).get(place)).orElseThrow(EpubReader::broken);
    }

    private static List<XmlElement> records(byte[] xml, Set<String> names) throws IOException {
        List<XmlElement> found = new ArrayList<>();
        try (XmlRecords records = new XmlRecords(new ByteArrayInputStream(xml))) {
            for (Optional<XmlElement> next = records.next(names); next.isPresent(); next = records.next(names)) {
                found.add(next.get());
            }
        }
        return found;
    }

    /** A place in the archive, as the file beside it writes it. It is compared with names, and never opened on a disk. */
    private static String resolved(String beside, String href) {
        try {
            String path =
                    URI.create("/" + beside.replace(" ", "%20")).resolve(href).getPath();
            return path == null || path.isEmpty() ? href : path.substring(1);
        } catch (IllegalArgumentException e) {
            return href;
        }
    }

    private static UnreadableException broken() {
        return new UnreadableException("It is an EPUB without its list of documents. Save it again.");
    }

    /**
     * What an issue says of itself.
     *
     * @param documents where its documents stand in the archive, in reading order
     */
    private record Issue(List<String> documents, String publisher, Publication published, String language) {}
}
