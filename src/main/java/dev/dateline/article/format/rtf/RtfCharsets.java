package dev.dateline.article.format.rtf;

import java.nio.charset.Charset;
import java.util.Optional;

/** The character sets of Rich Text Format, by the numbers that Windows gives them. */
final class RtfCharsets {
    /** Of a document that names none. */
    static final Charset WESTERN = Charset.forName("windows-1252");

    private RtfCharsets() {}

    /** The set of a code page. */
    static Charset ofPage(int page) {
        return named("windows-" + page).or(() -> named("IBM" + page)).orElse(WESTERN);
    }

    /** The set of a font, by its {@code fcharset}; nothing for that of the document. */
    static Optional<Charset> ofFont(int number) {
        return switch (number) {
            case 128 -> named("windows-31j");
            case 129 -> named("x-windows-949");
            case 134 -> named("GBK");
            case 136 -> named("Big5");
            case 161 -> named("windows-1253");
            case 162 -> named("windows-1254");
            case 163 -> named("windows-1258");
            case 177 -> named("windows-1255");
            case 178 -> named("windows-1256");
            case 186 -> named("windows-1257");
            case 204 -> named("windows-1251");
            case 222 -> named("x-windows-874");
            case 238 -> named("windows-1250");
            default -> Optional.empty();
        };
    }

    private static Optional<Charset> named(String name) {
        boolean sound = name.indexOf('-', name.indexOf('-') + 1) < 0 || name.startsWith("x-");
        return sound && Charset.isSupported(name) ? Optional.of(Charset.forName(name)) : Optional.empty();
    }
}
