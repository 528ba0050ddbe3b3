package dev.dateline.article.recognition;

import dev.dateline.article.UnreadableException;
import java.util.ArrayList;
import java.util.List;

/** Tells documents that are packed as ZIP archives from archives, by the names of the first entries. */
final class ZipHead {
    static final String MARK = "PK\u0003\u0004";

    /** Of an entry's header: APPNOTE.TXT, section 4.3.7. */
    private static final int NAME_LENGTH_AT = 26;

    private static final int NAME_AT = 30;

    private ZipHead() {}

    /**
     * What the archive is.
     *
     * @param bytes its beginning, a character a byte
     */
    static Format format(String bytes) throws UnreadableException {
        List<String> names = names(bytes);
        if (names.stream().anyMatch(ZipHead::isOfOffice)) {
            return Format.WORD;
        }
        if (names.contains("mimetype") && bytes.contains("mimetypeapplication/vnd.oasis.opendocument")) {
            throw new UnreadableException("It is an OpenDocument file. Save it as .docx.");
        }
        if (bytes.contains("mimetypeapplication/epub+zip") || names.contains("META-INF/container.xml")) {
            return Format.EPUB;
        }
        return Format.ZIP;
    }

    private static boolean isOfOffice(String name) {
        return name.equals("[Content_Types].xml") || name.startsWith("word/") || name.startsWith("docProps/");
    }

    private static List<String> names(String bytes) {
        List<String> names = new ArrayList<>();
        for (int at = 0; at >= 0 && at + NAME_AT < bytes.length(); at = bytes.indexOf(MARK, at + MARK.length())) {
            int length = bytes.charAt(at + NAME_LENGTH_AT) | (bytes.charAt(at + NAME_LENGTH_AT + 1) << 8);
            names.add(bytes.substring(at + NAME_AT, Math.min(bytes.length(), at + NAME_AT + length)));
        }
        return names;
    }
}
