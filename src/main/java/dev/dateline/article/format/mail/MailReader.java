package dev.dateline.article.format.mail;

import dev.dateline.article.Article;
import dev.dateline.article.ArticleId;
import dev.dateline.article.Manuscript;
import dev.dateline.article.Paragraphs;
import dev.dateline.article.Publication;
import dev.dateline.article.Reading;
import dev.dateline.article.UnreadableException;
import dev.dateline.article.file.ArticleFile;
import dev.dateline.article.file.ArticleReader;
import dev.dateline.article.masthead.StatedDate;
import dev.dateline.article.recognition.FormatFinder;
import dev.dateline.article.story.Cleaner;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.dom.field.MailboxListField;
import org.apache.james.mime4j.dom.field.UnstructuredField;

/**
 * Reads a mail (RFC 5322 with MIME) as one article: by whom it is from, of the day on which it was sent where it was sent.
 * Attachments that can be read are further articles; the others are named once.
 */
public final class MailReader implements ArticleReader {
    static final int MAX_BYTES = 64 << 20;
    static final String TOO_MUCH = "too much for one mail. Save its text, and its attachments.";

    private final Cleaner cleaner;
    private final ArticleReader attachments;

    /** @param attachments reads what is attached, whatever it is */
    public MailReader(Cleaner cleaner, ArticleReader attachments) {
        this.cleaner = cleaner;
        this.attachments = attachments;
    }

    @Override
    public void read(ArticleFile file, Consumer<Reading> sink) throws IOException {
        MimePart mail = MimeParser.parsed(file.bytes(MAX_BYTES, TOO_MUCH));
        List<MimePart> attached = mail.all().filter(MimePart::isAttached).toList();
        try {
            sink.accept(new Reading.Read(article(mail, file.stem()), file.path()));
        } catch (UnreadableException e) {
            // Press offices write "see attached" and attach the release.
            sink.accept(
                    attached.isEmpty()
                            ? file.rejected(0, e.reason())
                            : file.noted("Its own text is no article, and was left out: " + e.reason()));
        }
        read(attached, file, sink);
    }

    private Article article(MimePart mail, String id) throws UnreadableException {
        Publication sent = StatedDate.in(mail.words("Date"))
                .<Publication>map(date -> new Publication.Dated(date.day(), "mail header Date"))
                .orElse(Publication.UNKNOWN);
        return cleaner.clean(new Manuscript(
                ArticleId.of(id),
                text(mail, "Subject"),
                text(mail, "Organization"),
                author(mail),
                sent,
                "",
                MailText.of(mail, sent.date())));
    }

    private static String text(MimePart mail, String field) {
        return mail.field(field, UnstructuredField.class)
                .map(each -> Paragraphs.normalised(Objects.requireNonNullElse(each.getValue(), "")))
                .orElse("");
    }

    /** Names, and no addresses. */
    private static String author(MimePart mail) {
        return mail.field("From", MailboxListField.class).stream()
                .map(MailboxListField::getMailboxList)
                .filter(Objects::nonNull)
                .flatMap(List::stream)
                .map(Mailbox::getName)
                .flatMap(Stream::ofNullable)
                .map(Paragraphs::normalised)
                .filter(name -> !name.isEmpty() && name.indexOf('@') < 0)
                .collect(Collectors.joining(", "));
    }

    private void read(List<MimePart> attached, ArticleFile file, Consumer<Reading> sink) throws IOException {
        List<String> notRead = new ArrayList<>();
        int number = 0;
        for (MimePart part : attached) {
            number++;
            String name = name(part, number);
            ArticleFile entry = file.entry(
                    name,
                    file.stem() + "-" + number + "-" + name.substring(name.lastIndexOf('/') + 1),
                    () -> new ByteArrayInputStream(part.content()),
                    Long.MAX_VALUE);
            try {
                FormatFinder.of(entry);
            } catch (UnreadableException e) {
                notRead.add(entry.path().getFileName() + " (" + e.reason() + ")");
                continue;
            }
            attachments.read(entry, sink);
        }
        if (!notRead.isEmpty()) {
            sink.accept(file.noted("Attachments that are not read: " + String.join(", ", notRead)));
        }
    }

    private static String name(MimePart part, int number) {
        if (!part.fileName().isEmpty()) {
            return part.fileName().replace('\\', '/');
        }
        return "attachment-" + number + (part.is("message/rfc822") ? ".eml" : "");
    }
}
