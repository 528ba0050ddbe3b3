package dev.dateline.article.format.document;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.dateline.article.ArticleId;
import dev.dateline.article.Manuscript;
import dev.dateline.article.Paragraph;
import dev.dateline.article.Paragraph.Markup;
import dev.dateline.article.Paragraphs;
import dev.dateline.article.Publication;
import dev.dateline.article.Reading;
import dev.dateline.article.UnreadableException;
import dev.dateline.article.file.ArticleFile;
import dev.dateline.article.file.ArticleReader;
import dev.dateline.article.masthead.StatedDate;
import dev.dateline.article.page.TableRows;
import dev.dateline.article.story.Cleaner;
import dev.dateline.article.xml.XmlElement;
import dev.dateline.article.xml.XmlRecords;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Reads a Word document (Office Open XML, ECMA-376 part 1) as one article. Deleted words, comments, notes, headers and
 * footers are no part of it.
 */
public final class WordReader implements ArticleReader {
    private static final String BODY = "word/document.xml";
    private static final String PROPERTIES = "docProps/core.xml";

    private final Cleaner cleaner;

    public WordReader(Cleaner cleaner) {
        this.cleaner = cleaner;
    }

    @Override
    public void read(ArticleFile file, Consumer<Reading> sink) throws IOException {
        Map<String, byte[]> parts = ZipParts.of(file, Set.of(BODY, PROPERTIES));
        byte[] body = parts.get(BODY);
        if (body == null) {
            throw new UnreadableException(
                    "It is a document of an Office program, and no Word document. Save its text as .docx.");
        }
        List<Paragraph> paragraphs = paragraphs(body);
        XmlElement properties = properties(parts.getOrDefault(PROPERTIES, new byte[0]));
        String title = Paragraphs.normalised(properties.words("title"));
        var manuscript = new Manuscript(
                ArticleId.of(file.stem()),
                title.isEmpty() ? firstHeading(paragraphs) : title,
                "",
                Paragraphs.normalised(properties.words("creator")),
                StatedDate.in(properties.words("created"))
                        .<Publication>map(date -> new Publication.Dated(date.day(), "document property created"))
                        .orElse(Publication.UNKNOWN),
                "",
                paragraphs);
        sink.accept(new Reading.Read(cleaner.clean(manuscript), file.path()));
    }

    private static String firstHeading(List<Paragraph> paragraphs) {
        return paragraphs.stream()
                .filter(paragraph -> paragraph.markup() == Markup.HEADING)
                .findFirst()
                .map(Paragraph::text)
                .orElse("");
    }

    private static XmlElement properties(byte[] core) throws IOException {
        Set<String> root = Set.of("coreProperties");
        String nothing = "<coreProperties/>";
        try (XmlRecords records =
                new XmlRecords(new ByteArrayInputStream(core.length == 0 ? nothing.getBytes(US_ASCII) : core))) {
            return records.next(root)
                    .orElseThrow(() -> new UnreadableException("Its properties are damaged. Save it again."));
        }
    }

    private static List<Paragraph> paragraphs(byte[] body) throws IOException {
        List<Paragraph> paragraphs = new ArrayList<>();
        try (XmlRecords records = new XmlRecords(new ByteArrayInputStream(body))) {
            Set<String> names = Set.of("p", "tbl");
            for (Optional<XmlElement> next = records.next(names); next.isPresent(); next = records.next(names)) {
                if (next.get().name().equals("tbl")) {
                    paragraphs.addAll(table(next.get()));
                } else {
                    paragraph(next.get()).ifPresent(paragraphs::add);
                }
            }
        }
        return paragraphs;
    }

    private static Optional<Paragraph> paragraph(XmlElement paragraph) {
        String text = Paragraphs.normalised(text(paragraph));
        String style = paragraph
                .at("pPr", "pStyle")
                .map(each -> each.attribute("val").toLowerCase(Locale.ROOT))
                .orElse("");
        boolean heading = style.startsWith("heading") || style.equals("title");
        Markup markup = heading
                ? Markup.HEADING
                : style.equals("caption") ? Markup.CAPTION : style.startsWith("list") ? Markup.ITEM : Markup.STORY;
        return text.isEmpty() ? Optional.empty() : Optional.of(new Paragraph(text, markup));
    }

    /** A table of figures as its rows, any other as the paragraphs of its cells: newsrooms lay out with tables. */
    private static List<Paragraph> table(XmlElement table) {
        List<List<String>> rows = table.children("tr").stream()
                .map(row -> row.children("tc").stream()
                        .map(cell -> Paragraphs.normalised(text(cell)))
                        .toList())
                .toList();
        return TableRows.lines(rows)
                .map(lines -> lines.stream().map(Paragraph::plain).toList())
                .orElseGet(() -> table.all("p").stream()
                        .flatMap(paragraph -> paragraph(paragraph).stream())
                        .toList());
    }

    private static String text(XmlElement element) {
        return element.children().stream()
                .map(child -> switch (child.name()) {
                    case "t" -> child.text();
                    case "tab", "br", "cr" -> " ";
                    case "p" -> text(child) + " ";
                    case "noBreakHyphen" -> "-";
                    // What is deleted, and what stands in for a reader of an older version, would be read twice.
                    case "del", "moveFrom", "Fallback", "pPr", "rPr", "instrText" -> "";
                    default -> text(child);
                })
                .collect(Collectors.joining());
    }
}
