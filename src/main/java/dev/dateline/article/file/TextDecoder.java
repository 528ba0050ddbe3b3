package dev.dateline.article.file;

import dev.dateline.article.UnreadableException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Turns bytes into text without a guess that could mangle it.
 *
 * <p>A byte order mark decides; else valid UTF-8 is UTF-8; else the encoding that the file declares, if its bytes are
 * valid in it; else windows-1252, where {@link WesternText} is certain of it. Anything else is refused.
 */
public final class TextDecoder {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private TextDecoder() {}

    /**
     * The text of bytes that declare no encoding.
     *
     * @throws UnreadableException if the bytes are not text, or text in an encoding that cannot be told
     */
    public static String decode(byte[] bytes) throws UnreadableException {
        return decode(bytes, Optional.empty());
    }

    /**
     * The text of bytes.
     *
     * @param declared the encoding the file itself names
     * @throws UnreadableException if the bytes are not text, or text in an encoding that cannot be told
     */
    public static String decode(byte[] bytes, Optional<Charset> declared) throws UnreadableException {
        Optional<ByteOrderMark> mark = ByteOrderMark.of(bytes);
        if (mark.isPresent()) {
            ByteBuffer content = ByteBuffer.wrap(
                    bytes, mark.get().length(), bytes.length - mark.get().length());
            return checked(strictly(content, mark.get().charset())
                    .orElseThrow(() -> new UnreadableException(
                            "The text opens as " + mark.get().charset() + " but is damaged. Fetch the file again.")));
        }
        Optional<String> text = declared.filter(TextDecoder::looksLikeAscii)
                .flatMap(charset -> strictly(ByteBuffer.wrap(bytes), charset))
                .or(() -> strictly(ByteBuffer.wrap(bytes), StandardCharsets.UTF_8));
        if (text.isEmpty() && declared.isPresent() && !declared.get().equals(StandardCharsets.UTF_8)) {
            text = strictly(ByteBuffer.wrap(bytes), western(declared.get()));
        }
        if (text.isEmpty() && WesternText.isCertain(bytes)) {
            text = strictly(ByteBuffer.wrap(bytes), WINDOWS_1252);
        }
        return checked(text.orElseThrow(() -> new UnreadableException(
                "The text is not valid UTF-8 and its encoding cannot be told. Save it as UTF-8.")));
    }

    private static Optional<String> strictly(ByteBuffer bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(bytes)
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** Encodings whose bytes are valid UTF-8 too, and mean something else. */
    private static boolean looksLikeAscii(Charset declared) {
        return declared.name().startsWith("ISO-2022-") || declared.name().startsWith("x-windows-iso2022");
    }

    /** Pages that say ISO 8859-1 mean windows-1252: https://encoding.spec.whatwg.org/#names-and-labels. */
    private static Charset western(Charset declared) {
        return declared.equals(StandardCharsets.ISO_8859_1) || declared.equals(StandardCharsets.US_ASCII)
                ? WINDOWS_1252
                : declared;
    }

    private static String checked(String text) throws UnreadableException {
        int controls = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f') {
                controls++;
            }
        }
        if (text.indexOf(0) >= 0 || controls > text.length() / 100) {
            throw new UnreadableException("The file is binary, not text. Keep only text files in the folder.");
        }
        return text;
    }

    private record ByteOrderMark(Charset charset, int length) {
        static Optional<ByteOrderMark> of(byte[] bytes) {
            if (startsWith(bytes, 0xef, 0xbb, 0xbf)) {
                return Optional.of(new ByteOrderMark(StandardCharsets.UTF_8, 3));
            }
            if (startsWith(bytes, 0xfe, 0xff)) {
                return Optional.of(new ByteOrderMark(StandardCharsets.UTF_16BE, 2));
            }
            if (startsWith(bytes, 0xff, 0xfe)) {
                return Optional.of(new ByteOrderMark(StandardCharsets.UTF_16LE, 2));
            }
            return Optional.empty();
        }

        private static boolean startsWith(byte[] bytes, int... mark) {
            if (bytes.length < mark.length) {
                return false;
            }
            for (int i = 0; i < mark.length; i++) {
                if ((bytes[i] & 0xff) != mark[i]) {
                    return false;
                }
            }
            return true;
        }
    }
}
