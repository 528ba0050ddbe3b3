package dev.dateline.article.format.pdf;

import dev.dateline.article.Paragraphs;
import dev.dateline.article.Publication;
import dev.dateline.article.UnreadableException;
import dev.dateline.article.masthead.StatedDate;
import dev.dateline.article.xml.XmlElement;
import dev.dateline.article.xml.XmlRecords;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Calendar;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.jspecify.annotations.Nullable;

/** What a PDF document states of itself: in XMP, and else in its document information. Fields it does not state are empty. */
record PdfProperties(String title, String source, String author, Publication publication) {

    static PdfProperties of(PDDocument document) throws IOException {
        PDDocumentInformation information = document.getDocumentInformation();
        Optional<XmlElement> xmp = xmp(document);
        String title = first(property(xmp, "title"), information.getTitle());
        return new PdfProperties(
                isFileName(title) ? "" : title,
                first(property(xmp, "publicationName"), property(xmp, "publisher")),
                first(property(xmp, "creator"), information.getAuthor()),
                publication(xmp, information.getCreationDate()));
    }

    private static Publication publication(Optional<XmlElement> xmp, @Nullable Calendar created) {
        for (String name : List.of("publicationDate", "coverDate", "date", "CreateDate")) {
            Optional<StatedDate> day = StatedDate.in(property(xmp, name));
            if (day.isPresent()) {
                return new Publication.Dated(day.get().day(), "XMP " + name);
            }
        }
        if (created == null) {
            return Publication.UNKNOWN;
        }
        ZoneId zone = created.getTimeZone().toZoneId();
        return new Publication.Dated(LocalDate.ofInstant(created.toInstant(), zone), "PDF CreationDate");
    }

    /** Metadata that is damaged says nothing; the document is read all the same, as PDF readers do. */
    private static Optional<XmlElement> xmp(PDDocument document) throws IOException {
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        if (metadata == null) {
            return Optional.empty();
        }
        try (XmlRecords records = new XmlRecords(metadata.exportXMPMetadata())) {
            return records.next(Set.of("RDF"));
        } catch (UnreadableException e) {
            return Optional.empty();
        }
    }

    /** A property's value: an attribute, an element, or the items of a list in it. */
    private static String property(Optional<XmlElement> xmp, String name) {
        return xmp.stream()
                .flatMap(rdf -> rdf.children("Description").stream())
                .flatMap(part -> Stream.of(
                        part.attribute(name),
                        part.at(name).map(PdfProperties::value).orElse("")))
                .map(Paragraphs::normalised)
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String value(XmlElement property) {
        List<XmlElement> items = property.all("li");
        return items.isEmpty()
                ? property.text()
                : items.stream().map(XmlElement::text).map(String::strip).collect(Collectors.joining(", "));
    }

    /** Programs that print enter the name of the file that they printed. */
    private static boolean isFileName(String title) {
        return title.matches(".*\\.\\p{Alnum}{2,5}");
    }

    private static String first(@Nullable String... values) {
        return Stream.of(values)
                .filter(value -> value != null && !value.isBlank())
                .map(value -> Paragraphs.normalised(value))
                .findFirst()
                .orElse("");
    }
}
