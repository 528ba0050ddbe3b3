package dev.dateline.article.format.xml;

import dev.dateline.article.ArticleId;
import dev.dateline.article.Manuscript;
import dev.dateline.article.Paragraph;
import dev.dateline.article.Paragraphs;
import dev.dateline.article.Publication;
import dev.dateline.article.Reading;
import dev.dateline.article.UnreadableException;
import dev.dateline.article.file.ArticleFile;
import dev.dateline.article.file.ArticleReader;
import dev.dateline.article.masthead.Byline;
import dev.dateline.article.masthead.KindFinder;
import dev.dateline.article.page.HtmlFragment;
import dev.dateline.article.story.Cleaner;
import dev.dateline.article.xml.XmlElement;
import dev.dateline.article.xml.XmlRecords;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads NewsML-G2: a news item, or a message of several. The story may be XHTML, NITF or plain text in it. An item that its
 * publisher has withdrawn is left out, and reported.
 *
 * @see <a href="https://iptc.org/standards/newsml-g2/">iptc.org/standards/newsml-g2</a>
 */
public final class NewsMlReader implements ArticleReader {
    private final Cleaner cleaner;

    public NewsMlReader(Cleaner cleaner) {
        this.cleaner = cleaner;
    }

    @Override
    public void read(ArticleFile file, Consumer<Reading> sink) throws IOException {
        int items = 0;
        try (XmlRecords records = new XmlRecords(file.open())) {
            Set<String> names = Set.of("newsItem");
            for (Optional<XmlElement> next = records.next(names); next.isPresent(); next = records.next(names)) {
                items++;
                sink.accept(item(file, next.get(), records.line(), items));
            }
        }
        if (items == 0) {
            throw new UnreadableException("It has no news item in it. Fetch the file again, or remove it.");
        }
    }

    private Reading item(ArticleFile file, XmlElement item, long line, int number) {
        try {
            String status = item.at("itemMeta", "pubStatus")
                    .map(each -> each.attribute("qcode") + each.attribute("uri"))
                    .orElse("");
            if (status.endsWith("canceled") || status.endsWith("withheld")) {
                return file.noted("The item that ends at line " + line + " is " + status
                        + ", as its publisher says, and was left out.");
            }
            String fallback = number == 1 ? file.stem() : file.stem() + "-" + number;
            return new Reading.Read(cleaner.clean(manuscript(item, fallback)), file.path());
        } catch (UnreadableException e) {
            return file.rejected(line, e.reason());
        }
    }

    private static Manuscript manuscript(XmlElement item, String fallbackId) throws UnreadableException {
        Optional<Manuscript> nitf = Optional.empty();
        Optional<XmlElement> story = item.at("contentSet", "inlineXML", "nitf");
        if (story.isPresent()) {
            nitf = Optional.of(NitfReader.manuscript(story.get(), fallbackId));
        }
        List<Paragraph> paragraphs = nitf.map(Manuscript::paragraphs).orElseGet(() -> paragraphs(item));
        if (paragraphs.isEmpty()) {
            throw new UnreadableException(
                    "The news item has no text in it, only references. Give the item with its story.");
        }
        String guid = item.attribute("guid");
        String byline = first(
                item.words("contentMeta", "by"),
                item.at("contentMeta").stream()
                        .flatMap(meta -> meta.children("creator").stream())
                        .map(creator -> first(creator.words("name"), creator.attribute("literal")))
                        .filter(name -> !name.isBlank())
                        .collect(Collectors.joining(", ")),
                nitf.map(Manuscript::author).orElse(""));
        return new Manuscript(
                ArticleId.of(guid.isBlank() ? fallbackId : guid),
                first(
                        item.words("contentMeta", "headline"),
                        nitf.map(Manuscript::title).orElse(""),
                        item.words("itemMeta", "title")),
                first(
                        item.words("itemMeta", "provider", "name"),
                        item.at("itemMeta", "provider")
                                .map(each -> each.attribute("literal"))
                                .orElse(""),
                        item.words("rightsInfo", "copyrightHolder", "name"),
                        nitf.map(Manuscript::source).orElse("")),
                Byline.of(Paragraphs.normalised(byline)).orElse(Paragraphs.normalised(byline)),
                publication(item),
                item.children("link").stream()
                        .map(link -> link.attribute("href"))
                        .filter(href -> href.startsWith("http"))
                        .findFirst()
                        .orElse(""),
                item.at("contentMeta", "language")
                        .map(language -> language.attribute("tag"))
                        .orElse(""),
                KindFinder.marked(item.at("contentMeta").stream()
                        .flatMap(meta -> meta.children("genre").stream())
                        .map(genre ->
                                first(genre.words("name"), genre.attribute("literal"), genre.attribute("qcode")))),
                paragraphs);
    }

    private static List<Paragraph> paragraphs(XmlElement item) {
        Optional<XmlElement> xhtml = item.at("contentSet", "inlineXML", "html", "body");
        return xhtml.map(XmlElement::markup)
                .map(HtmlFragment::paragraphs)
                .orElseGet(() -> Paragraphs.of(item.words("contentSet", "inlineData")));
    }

    private static Publication publication(XmlElement item) {
        for (String name : List.of("firstCreated", "versionCreated")) {
            Optional<LocalDate> day = IptcDate.in(item.words("itemMeta", name));
            if (day.isPresent()) {
                return new Publication.Dated(day.get(), "NewsML-G2 " + name);
            }
        }
        return IptcDate.in(item.words("contentMeta", "contentCreated"))
                .<Publication>map(day -> new Publication.Dated(day, "NewsML-G2 contentCreated"))
                .orElse(Publication.UNKNOWN);
    }

    private static String first(String... values) {
        return Stream.of(values).filter(value -> !value.isBlank()).findFirst().orElse("");
    }
}
