package dev.dateline.article.format.mail;

import dev.dateline.article.Paragraphs;
import dev.dateline.article.page.WebPage;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.james.mime4j.dom.field.ContentDispositionField;
import org.apache.james.mime4j.dom.field.ContentTypeField;
import org.apache.james.mime4j.dom.field.ParsedField;

/** A part of a mail: its fields, and either what it holds or the parts that it is made of. */
final class MimePart {
    private final String type;
    private final List<ParsedField> fields;
    private final byte[] content;
    private final List<MimePart> parts;

    /**
     * A part.
     *
     * @param type its MIME type in lower case: {@code text/html}
     * @param content its bytes, free of their transfer encoding
     */
    MimePart(String type, List<ParsedField> fields, byte[] content, List<MimePart> parts) {
        this.type = type;
        this.fields = List.copyOf(fields);
        this.content = content;
        this.parts = List.copyOf(parts);
    }

    byte[] content() {
        return content;
    }

    List<MimePart> parts() {
        return parts;
    }

    /** It and all parts in it, from the front. */
    Stream<MimePart> all() {
        return Stream.concat(Stream.of(this), parts.stream().flatMap(MimePart::all));
    }

    /** The first field of a kind and name. */
    <F extends ParsedField> Optional<F> field(String name, Class<F> kind) {
        return fields.stream()
                .filter(field -> field.getName().equalsIgnoreCase(name) && kind.isInstance(field))
                .map(kind::cast)
                .findFirst();
    }

    /** What a field says as it stands, on one line; empty if there is none. */
    String words(String name) {
        return field(name, ParsedField.class)
                .map(field -> Paragraphs.normalised(Objects.requireNonNullElse(field.getBody(), "")))
                .orElse("");
    }

    /** A parameter of its type, such as {@code format} or {@code start}; empty if there is none. */
    String parameter(String name) {
        return field("Content-Type", ContentTypeField.class)
                .map(field -> field.getParameter(name))
                .orElse("");
    }

    Optional<Charset> charset() {
        return Optional.of(parameter("charset")).filter(name -> !name.isBlank()).flatMap(WebPage::charset);
    }

    /** The name under which it would be saved; empty if it has none. */
    String fileName() {
        return field("Content-Disposition", ContentDispositionField.class)
                .map(ContentDispositionField::getFilename)
                .or(() -> Optional.of(parameter("name")))
                .map(Paragraphs::normalised)
                .orElse("");
    }

    /** Whether it stands beside the text of the mail rather than being it. */
    boolean isAttached() {
        boolean attached = field("Content-Disposition", ContentDispositionField.class)
                .filter(field -> "attachment".equalsIgnoreCase(field.getDispositionType()))
                .isPresent();
        return attached || !fileName().isEmpty() || type.equals("message/rfc822");
    }

    boolean is(String wanted) {
        return type.equals(wanted.toLowerCase(Locale.ROOT));
    }
}
