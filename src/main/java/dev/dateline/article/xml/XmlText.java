package dev.dateline.article.xml;

import dev.dateline.article.UnreadableException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The characters of XML, in the encoding that its mark or its declaration names (XML 1.0, appendix F). Bytes that are none end
 * it with a reason; the parser of the JDK would print one to the terminal. What stands before them is handed out first.
 */
final class XmlText extends Reader {
    private static final int DECLARATION_WITHIN = 1024;
    private static final Pattern ENCODING =
            Pattern.compile("^<\\?xml[^>]{0,200}\\bencoding\\s{0,9}=\\s{0,9}[\"']([A-Za-z0-9._:-]+)[\"']");

    private final InputStream in;
    private final CharsetDecoder decoder;
    private final ByteBuffer bytes = ByteBuffer.allocate(1 << 13).flip();
    private boolean ended;

    private XmlText(InputStream in, Charset charset) {
        this.in = in;
        this.decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    static XmlText of(InputStream in) throws IOException {
        var buffered = new BufferedInputStream(in, 1 << 13);
        buffered.mark(DECLARATION_WITHIN);
        String head = new String(buffered.readNBytes(DECLARATION_WITHIN), StandardCharsets.ISO_8859_1);
        buffered.reset();
        if (head.startsWith("\u00ef\u00bb\u00bf")) {
            buffered.skipNBytes(3);
            return new XmlText(buffered, StandardCharsets.UTF_8);
        }
        if (head.startsWith("\u00fe\u00ff") || head.startsWith("\u00ff\u00fe")) {
            return new XmlText(buffered, StandardCharsets.UTF_16);
        }
        if (head.startsWith("<\u0000")) {
            return new XmlText(buffered, StandardCharsets.UTF_16LE);
        }
        if (head.startsWith("\u0000<")) {
            return new XmlText(buffered, StandardCharsets.UTF_16BE);
        }
        Matcher declared = ENCODING.matcher(head);
        return new XmlText(buffered, declared.find() ? charset(declared.group(1)) : StandardCharsets.UTF_8);
    }

    private static Charset charset(String name) throws UnreadableException {
        try {
            if (Charset.isSupported(name)) {
                return Charset.forName(name);
            }
        } catch (IllegalCharsetNameException e) {
            throw new UnreadableException("Its XML names no encoding that there is. Save it as UTF-8.", e);
        }
        throw new UnreadableException("Its XML names an encoding that is not known (" + name + "). Save it as UTF-8.");
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        CharBuffer out = CharBuffer.wrap(buffer, offset, length);
        while (true) {
            CoderResult result = decoder.decode(bytes, out, ended);
            int n = out.position() - offset;
            if (n > 0) {
                return n;
            }
            if (result.isError()) {
                throw new UnreadableException("Its text is not in the encoding that the XML names ("
                        + decoder.charset() + "), or is damaged. Save it as UTF-8; what comes after this place was not"
                        + " read.");
            }
            if (ended) {
                return -1;
            }
            if (result.isOverflow()) {
                throw new IOException("a character does not fit into " + length);
            }
            fill();
        }
    }

    private void fill() throws IOException {
        bytes.compact();
        int n = in.read(bytes.array(), bytes.position(), bytes.remaining());
        ended = n < 0;
        bytes.position(bytes.position() + Math.max(n, 0));
        bytes.flip();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
