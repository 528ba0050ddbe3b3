package dev.dateline.article.format.mail;

import dev.dateline.article.Reading;
import dev.dateline.article.UnreadableException;
import dev.dateline.article.file.ArticleFile;
import dev.dateline.article.file.ArticleReader;
import dev.dateline.article.file.ByteLines;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Reads a mailbox (RFC 4155, with quoted "From " lines as mboxrd has them) mail by mail, one in memory at a time. A mail that cannot
 * be read costs itself alone.
 */
public final class MailboxReader implements ArticleReader {
    /** What opens a mail, after an empty line or at the beginning. */
    private static final Pattern OPENING = Pattern.compile("From \\S.{0,300}\\d{4}.{0,60}");

    private static final int LONGEST_OPENING = 400;

    private final ArticleReader mails;

    /** @param mails reads each mail, as a file of its own */
    public MailboxReader(ArticleReader mails) {
        this.mails = mails;
    }

    @Override
    public void read(ArticleFile file, Consumer<Reading> sink) throws IOException {
        int number = 0;
        try (InputStream in = file.open()) {
            var lines = new ByteLines(in, ArticleFile.MAX_ARTICLE_BYTES);
            var mail = new ByteArrayOutputStream();
            boolean blank = true;
            while (lines.next()) {
                byte[] line = lines.line();
                if (blank && opens(line)) {
                    number = mail.size() == 0 ? number : handOn(file, mail, number + 1, sink);
                } else if (mail.size() + line.length > MailReader.MAX_BYTES) {
                    throw new UnreadableException("A mail of it, at line " + lines.number() + ", holds more than "
                            + (MailReader.MAX_BYTES >> 20) + " MiB. What comes from there on was not read.");
                } else {
                    int from = isQuoted(line) ? 1 : 0;
                    mail.write(line, from, line.length - from);
                    mail.write('\n');
                }
                blank = line.length == 0 || (line.length == 1 && line[0] == '\r');
            }
            if (mail.size() > 0) {
                number = handOn(file, mail, number + 1, sink);
            }
        }
        if (number == 0) {
            throw new UnreadableException("The mailbox has no mail in it. Fetch it again, or remove it.");
        }
    }

    private int handOn(ArticleFile file, ByteArrayOutputStream mail, int number, Consumer<Reading> sink)
            throws IOException {
        byte[] bytes = mail.toByteArray();
        mail.reset();
        mails.read(
                file.entry(
                        number + ".eml",
                        file.stem() + "-" + number + ".eml",
                        () -> new ByteArrayInputStream(bytes),
                        Long.MAX_VALUE),
                sink);
        return number;
    }

    private static boolean opens(byte[] line) {
        return line.length > 5
                && line.length < LONGEST_OPENING
                && line[0] == 'F'
                && OPENING.matcher(new String(line, StandardCharsets.ISO_8859_1).strip())
                        .matches();
    }

    /** A line of a mail's text that opened with "From " was quoted when it was put in. */
    private static boolean isQuoted(byte[] line) {
        int marks = 0;
        while (marks < line.length && line[marks] == '>') {
            marks++;
        }
        return marks > 0
                && line.length >= marks + 5
                && new String(line, marks, 5, StandardCharsets.ISO_8859_1).equals("From ");
    }
}
