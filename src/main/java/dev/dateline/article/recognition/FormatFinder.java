package dev.dateline.article.recognition;

import dev.dateline.article.UnreadableException;
import dev.dateline.article.file.ArticleFile;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells a file's format by its first bytes. The name is asked only where the bytes fit several formats of text, of which
 * none opens with a mark of its own.
 */
public final class FormatFinder {

    /** What other files open with, and what to say of them. */
    private static final List<Map.Entry<String, String>> NOT_READ = List.of(
            Map.entry(
                    "\u00d0\u00cf\u0011\u00e0",
                    "It is a document of an old Office program, or a mail of Outlook. Save it as .docx, or as .eml."),
            Map.entry("\u0089PNG", "It is a picture, and has no text to read."),
            Map.entry("\u00ff\u00d8\u00ff", "It is a picture, and has no text to read."),
            Map.entry("GIF8", "It is a picture, and has no text to read."),
            Map.entry("PK\u0005\u0006", "It is a ZIP archive with nothing in it. Fetch it again, or remove it."),
            Map.entry("BZh", "It is packed (bzip2). Unpack it first."),
            Map.entry("\u00fd7zXZ", "It is packed (xz). Unpack it first."),
            Map.entry("(\u00b5/\u00fd", "It is packed (zstd). Unpack it first."),
            Map.entry("7z\u00bc\u00af", "It is a packed archive. Unpack it first."),
            Map.entry("Rar!", "It is a packed archive. Unpack it first."));

    /** Readers of PDF accept the mark within the first kilobyte: PDF 1.7, appendix H, note 13. */
    private static final int PDF_MARK_WITHIN = 1024;

    private static final Pattern ROOT = Pattern.compile(
            "^\\s*(?:<\\?[^>]*>\\s*|<!--.*?-->\\s*)*(?:<!doctype\\s+(?<type>[\\w:-]+)[^>\\[]*(?:\\[.*?]\\s*)?>\\s*)?"
                    + "(?:<\\?[^>]*>\\s*|<!--.*?-->\\s*)*(?:<(?<root>[\\w:.-]+))?",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Map<String, Format> ROOTS = Map.of(
            "html", Format.HTML,
            "rss", Format.FEED,
            "feed", Format.FEED,
            "rdf", Format.FEED,
            "nitf", Format.NITF,
            "newsmessage", Format.NEWSML,
            "newsitem", Format.NEWSML);

    private static final Pattern RECORDS = Pattern.compile("^\\s*(?:\\{\\s*\"|\\[\\s*\\{\\s*\"|\\{\\s*}|\\[\\s*])");

    /** POSIX.1-2017, pax, "ustar Interchange Format". */
    private static final int TAR_MARK_AT = 257;

    /** What parts the mails of a mailbox: RFC 4155. */
    private static final Pattern MAILBOX = Pattern.compile("From \\S{1,200} [^\\n]{1,60}\\d{4}\\s*\\n[A-Za-z-]{1,60}:");

    private FormatFinder() {}

    /**
     * The format of a file.
     *
     * @throws UnreadableException if it is none that is read; the reason says what it is instead, as far as that is known
     */
    public static Format of(ArticleFile file) throws IOException {
        return of(file.head(), file.extension());
    }

    static Format of(byte[] head, String extension) throws UnreadableException {
        String bytes = new String(head, StandardCharsets.ISO_8859_1);
        int pdf = bytes.indexOf("%PDF-");
        if (pdf == 0) {
            return Format.PDF;
        }
        if (bytes.startsWith(ZipHead.MARK)) {
            return ZipHead.format(bytes);
        }
        if (bytes.startsWith("ustar", TAR_MARK_AT)) {
            return Format.TAR;
        }
        if (bytes.startsWith("{\\rtf")) {
            return Format.RTF;
        }
        if (bytes.startsWith("WARC/")) {
            return Format.WARC;
        }
        for (Map.Entry<String, String> other : NOT_READ) {
            if (bytes.startsWith(other.getKey())) {
                throw new UnreadableException(other.getValue());
            }
        }
        Optional<Format> mail = mail(bytes, extension);
        if (mail.isPresent()) {
            return mail.get();
        }
        if (pdf > 0 && pdf < PDF_MARK_WITHIN && !opensAsText(bytes.substring(0, pdf))) {
            return Format.PDF;
        }
        Optional<Format> named = Format.named(extension);
        return inText(text(head, bytes), named, extension)
                .or(() -> named)
                .orElseThrow(
                        () -> new UnreadableException("It is not a kind of file that is read. Articles are web pages,"
                                + " text, Markdown, JSON, CSV, PDF, Word documents, EPUB, feeds, NITF, NewsML-G2, mails,"
                                + " and archives of these."));
    }

    private static Optional<Format> mail(String bytes, String extension) {
        String marked = bytes.startsWith("\u00ef\u00bb\u00bf") ? bytes.substring(3) : bytes;
        if (MAILBOX.matcher(marked).lookingAt()) {
            return Optional.of(Format.MAILBOX);
        }
        boolean named = Format.MAIL.goesBy(extension) || Format.MHTML.goesBy(extension);
        return MailHead.of(marked)
                .filter(head -> head.isMail() || (named && head.mayBeMail()))
                .map(head -> head.isSavedPage(marked) ? Format.MHTML : Format.MAIL);
    }

    /** What markup or records at the beginning of a text say that it is. */
    private static Optional<Format> inText(String text, Optional<Format> named, String extension)
            throws UnreadableException {
        if (RECORDS.matcher(text).find()) {
            boolean lines = named.filter(Format.JSON_LINES::equals).isPresent();
            return Optional.of(lines ? Format.JSON_LINES : Format.JSON);
        }
        Matcher opening = ROOT.matcher(text);
        if (!text.stripLeading().startsWith("<") || !opening.find()) {
            return Optional.empty();
        }
        String root = opening.group("root") == null ? "" : opening.group("root").toLowerCase(Locale.ROOT);
        String local = root.substring(root.indexOf(':') + 1);
        Optional<Format> marked = "html".equalsIgnoreCase(opening.group("type"))
                ? Optional.of(Format.HTML)
                : Optional.ofNullable(ROOTS.get(local));
        if (marked.isPresent()) {
            return marked;
        }
        if (extension.equals("xml") || named.filter(Format.FEED::equals).isPresent()) {
            throw new UnreadableException("It is XML of a kind that is not read (<" + root
                    + ">). Feeds, exports of WordPress, NITF and NewsML-G2 are.");
        }
        return Optional.empty();
    }

    private static boolean opensAsText(String opening) {
        return opening.chars().filter(Character::isLetter).count() > 8;
    }

    private static String text(byte[] head, String bytes) {
        Charset charset = bytes.startsWith("\u00ff\u00fe")
                ? StandardCharsets.UTF_16LE
                : bytes.startsWith("\u00fe\u00ff") ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8;
        String text = new String(head, charset);
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }
}
