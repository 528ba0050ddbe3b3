package dev.dateline.article.format.xml;

import dev.dateline.article.ArticleId;
import dev.dateline.article.Manuscript;
import dev.dateline.article.Paragraphs;
import dev.dateline.article.Publication;
import dev.dateline.article.Reading;
import dev.dateline.article.UnreadableException;
import dev.dateline.article.file.ArticleFile;
import dev.dateline.article.file.ArticleReader;
import dev.dateline.article.masthead.Byline;
import dev.dateline.article.page.HtmlFragment;
import dev.dateline.article.story.Cleaner;
import dev.dateline.article.xml.XmlElement;
import dev.dateline.article.xml.XmlRecords;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads NITF 3, the XML of a wire story: <a href="https://iptc.org/standards/nitf/">iptc.org/standards/nitf</a>. */
public final class NitfReader implements ArticleReader {
    private final Cleaner cleaner;

    public NitfReader(Cleaner cleaner) {
        this.cleaner = cleaner;
    }

    @Override
    public void read(ArticleFile file, Consumer<Reading> sink) throws IOException {
        try (XmlRecords records = new XmlRecords(file.open())) {
            XmlElement story = records.next(Set.of("nitf"))
                    .orElseThrow(() -> new UnreadableException("It has no NITF story in it. Fetch the file again."));
            sink.accept(new Reading.Read(cleaner.clean(manuscript(story, file.stem())), file.path()));
        }
    }

    /** @param fallbackId the id of a story that has none */
    static Manuscript manuscript(XmlElement nitf, String fallbackId) throws UnreadableException {
        Optional<XmlElement> docdata = nitf.at("head", "docdata");
        String id = docdata.flatMap(data -> data.at("doc-id"))
                .map(each -> each.attribute("id-string"))
                .orElse("");
        String title = Stream.of(nitf.words("body", "body.head", "hedline", "hl1"), nitf.words("head", "title"))
                .filter(words -> !words.isBlank())
                .findFirst()
                .orElse("");
        String byline = nitf.at("body", "body.head").stream()
                .flatMap(head -> head.children("byline").stream())
                .map(each -> each.at("person").orElse(each).text())
                .collect(Collectors.joining(", "));
        String source = Stream.of(
                        docdata.flatMap(data -> data.at("doc.copyright")).map(each -> each.attribute("holder")),
                        nitf.at("body", "body.head", "distributor").map(XmlElement::text),
                        nitf.at("head", "pubdata").map(each -> each.attribute("name")))
                .flatMap(Optional::stream)
                .filter(words -> !words.isBlank())
                .findFirst()
                .orElse("");
        return new Manuscript(
                ArticleId.of(id.isBlank() ? fallbackId : id),
                Paragraphs.normalised(title),
                Paragraphs.normalised(source),
                Byline.of(Paragraphs.normalised(byline)).orElse(Paragraphs.normalised(byline)),
                publication(nitf),
                "",
                HtmlFragment.paragraphs(nitf.at("body", "body.content")
                        .map(XmlElement::markup)
                        .map(NitfReader::html)
                        .orElse("")));
    }

    /** NITF's own names for what HTML has too. */
    private static String html(String markup) {
        return markup.replaceAll("<(/?)hl2>", "<$1h2>")
                .replaceAll("<(/?)media-caption>", "<$1figcaption>")
                .replaceAll("<(/?)block>", "<$1div>")
                .replaceAll("(?s)<media-(producer|metadata|reference|object)>.*?</media-\\1>", "");
    }

    private static Publication publication(XmlElement nitf) {
        Map<String, Optional<String>> stated = new LinkedHashMap<>();
        stated.put("date.issue", nitf.at("head", "docdata", "date.issue").map(each -> each.attribute("norm")));
        stated.put("date.release", nitf.at("head", "docdata", "date.release").map(each -> each.attribute("norm")));
        stated.put("pubdata", nitf.at("head", "pubdata").map(each -> each.attribute("date.publication")));
        stated.put(
                "story.date",
                nitf.at("body", "body.head", "dateline", "story.date").map(each -> each.attribute("norm")));
        return stated.entrySet().stream()
                .flatMap(entry -> entry.getValue().flatMap(IptcDate::in).stream()
                        .<Publication>map(day -> new Publication.Dated(day, "NITF " + entry.getKey())))
                .findFirst()
                .orElse(Publication.UNKNOWN);
    }
}
