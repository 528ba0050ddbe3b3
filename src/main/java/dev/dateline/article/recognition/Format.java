package dev.dateline.article.recognition;

import java.util.Optional;
import java.util.stream.Stream;

/** A format that articles are read from, and the names that its files go by. */
public enum Format {
    /** Text without markup. */
    TEXT("plain text", "txt"),
    /** Markdown, with or without front matter. */
    MARKDOWN("Markdown", "md"),
    /** A saved web page. */
    HTML("a web page", "html", "htm", "xhtml"),
    /** One record, several, or an array of them. */
    JSON("JSON", "json"),
    /** A record a line. */
    JSON_LINES("JSON Lines", "jsonl", "ndjson"),
    /** A table whose first line names the fields. */
    CSV("a table", "csv", "tsv"),
    /** Portable Document Format. */
    PDF("a PDF document", "pdf"),
    /** Office Open XML, as word processors write it. */
    WORD("a Word document", "docx"),
    /** RSS, Atom, or an export of WordPress. */
    FEED("a feed", "xml", "rss", "atom", "rdf"),
    /** News Industry Text Format. */
    NITF("a NITF article", "xml", "nitf"),
    /** NewsML-G2. */
    NEWSML("NewsML-G2", "xml", "newsml"),
    /** A mail as it was sent: Internet Message Format with MIME. */
    MAIL("a mail", "eml"),
    /** A web page with its pictures, as browsers save it. */
    MHTML("a saved web page (MHTML)", "mht", "mhtml"),
    /** An archive of files of any format. */
    ZIP("a ZIP archive", "zip"),
    /** An archive of files of any format, most often gzipped. */
    TAR("a tar archive", "tar", "tgz"),
    /** Pages as a crawler received them. */
    WARC("a web archive (WARC)", "warc"),
    /** Rich Text Format. */
    RTF("Rich Text Format", "rtf"),
    /** An issue or a book as electronic publication. */
    EPUB("an EPUB", "epub"),
    /** Several mails, one after another. */
    MAILBOX("a mailbox", "mbox", "mbx");

    private final String words;
    /** Parted and enclosed by blanks: an enum holds nothing that could change. */
    private final String extensions;

    Format(String words, String... extensions) {
        this.words = words;
        this.extensions = " " + String.join(" ", extensions) + " ";
    }

    /** What it is, for a sentence: "a PDF document". */
    public String words() {
        return words;
    }

    /** Whether its files go by the extension, given in lower case without the dot. */
    public boolean goesBy(String extension) {
        return !extension.isBlank() && extensions.contains(" " + extension + " ");
    }

    /** Whether files of any format go by the extension. */
    public static boolean isName(String extension) {
        return named(extension).isPresent();
    }

    /** The first format whose files go by the extension. */
    static Optional<Format> named(String extension) {
        return Stream.of(values()).filter(format -> format.goesBy(extension)).findFirst();
    }
}
