package dev.dateline.article.format.mail;

import dev.dateline.article.Paragraph;
import dev.dateline.article.Paragraphs;
import dev.dateline.article.UnreadableException;
import dev.dateline.article.file.TextDecoder;
import dev.dateline.article.page.MainContent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;

/** What a mail says, in paragraphs: of several versions of one text the HTML, if it has words. */
final class MailText {
    private MailText() {}

    /**
     * The paragraphs of a mail, without those of its attachments.
     *
     * @param sent the day it was sent
     * @throws UnreadableException if a text's encoding cannot be told
     */
    static List<Paragraph> of(MimePart mail, Optional<LocalDate> sent) throws UnreadableException {
        if (mail.parts().isEmpty()) {
            return ofOne(mail, sent);
        }
        if (mail.is("multipart/alternative")) {
            return best(mail.parts(), sent);
        }
        List<Paragraph> paragraphs = new ArrayList<>();
        for (MimePart part : mail.parts()) {
            if (!part.isAttached()) {
                paragraphs.addAll(of(part, sent));
            }
            // What follows the first part of these is pictures that it shows, and its signature.
            if (mail.is("multipart/related") || mail.is("multipart/signed")) {
                break;
            }
        }
        return paragraphs;
    }

    /** Versions stand in order of their worth, the plainest first: RFC 2046, section 5.1.4. */
    private static List<Paragraph> best(List<MimePart> versions, Optional<LocalDate> sent) throws UnreadableException {
        for (int i = versions.size() - 1; i >= 0; i--) {
            List<Paragraph> paragraphs = of(versions.get(i), sent);
            if (!paragraphs.isEmpty()) {
                return paragraphs;
            }
        }
        return List.of();
    }

    private static List<Paragraph> ofOne(MimePart part, Optional<LocalDate> sent) throws UnreadableException {
        boolean html = part.is("text/html");
        if (!html && !part.is("text/plain")) {
            return List.of();
        }
        String text = TextDecoder.decode(part.content(), part.charset());
        return html ? MainContent.paragraphs(Jsoup.parse(text), sent) : Paragraphs.of(plain(text, part));
    }

    /** Lines that were broken for sending made whole (RFC 3676), and what stands under the mark of a signature left out. */
    private static String plain(String text, MimePart part) {
        boolean flowed = part.parameter("format").equalsIgnoreCase("flowed");
        boolean blankIsPart = !part.parameter("delsp").equalsIgnoreCase("yes");
        var plain = new StringBuilder();
        for (String line : text.lines().toList()) {
            if (line.equals("-- ")) {
                break;
            }
            boolean goesOn = flowed && line.endsWith(" ");
            plain.append(goesOn && !blankIsPart ? line.substring(0, line.length() - 1) : line);
            plain.append(goesOn ? "" : "\n");
        }
        return plain.toString();
    }
}
