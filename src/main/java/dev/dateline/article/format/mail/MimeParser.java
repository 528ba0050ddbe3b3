package dev.dateline.article.format.mail;

import dev.dateline.article.UnreadableException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.dom.field.ParsedField;
import org.apache.james.mime4j.field.LenientFieldParser;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;

/** Takes a mail apart. A mail within it stays whole; damage is passed over where the rest can be told. */
final class MimeParser {
    /** Mail programs nest three or four deep. */
    private static final int DEEPEST = 20;

    private static final int MOST_PARTS = 2_000;
    private static final int LONGEST_FIELD = 256 << 10;
    private static final int MOST_FIELDS = 5_000;

    private static final MimeConfig BOUNDS = MimeConfig.custom()
            .setMaxLineLen(-1)
            .setMaxHeaderLen(LONGEST_FIELD)
            .setMaxHeaderCount(MOST_FIELDS)
            .build();

    private final Deque<Open> open = new ArrayDeque<>();
    private int parts;

    private MimeParser() {}

    /** @throws UnreadableException if it is nested too deep, or has too many parts or too long fields */
    static MimePart parsed(byte[] mail) throws UnreadableException {
        try {
            return new MimeParser().parse(mail);
        } catch (UnreadableException e) {
            throw e;
        } catch (MimeException | IOException e) {
            throw new UnreadableException("The mail is damaged (" + e.getMessage() + "). Save it again.", e);
        }
    }

    private MimePart parse(byte[] mail) throws IOException, MimeException {
        var stream = new MimeTokenStream(BOUNDS);
        stream.setRecursionMode(RecursionMode.M_NO_RECURSE);
        stream.parse(new ByteArrayInputStream(mail));
        open.push(new Open());
        for (EntityState state = stream.getState(); state != EntityState.T_END_OF_STREAM; state = stream.next()) {
            switch (state) {
                case T_START_BODYPART -> open.push(opened());
                case T_FIELD -> open.element().fields.add(field(stream.getField()));
                case T_START_MULTIPART ->
                    open.element().type =
                            "multipart/" + stream.getBodyDescriptor().getSubType();
                case T_BODY -> {
                    open.element().type = stream.getBodyDescriptor().getMimeType();
                    open.element().content = stream.getDecodedInputStream().readAllBytes();
                }
                case T_END_BODYPART -> {
                    MimePart part = open.pop().closed();
                    open.element().parts.add(part);
                }
                default -> {}
            }
        }
        while (open.size() > 1) {
            MimePart part = open.pop().closed();
            open.element().parts.add(part);
        }
        return open.pop().closed();
    }

    private Open opened() throws UnreadableException {
        if (open.size() >= DEEPEST || ++parts > MOST_PARTS) {
            throw new UnreadableException("Its parts are nested more than " + DEEPEST + " deep or more than "
                    + MOST_PARTS + ", which those of no mail are. Save its text.");
        }
        return new Open();
    }

    private static ParsedField field(Field raw) throws MimeException {
        return raw.getRaw() == null
                ? LenientFieldParser.parse(raw.getName() + ": " + raw.getBody(), DecodeMonitor.SILENT)
                : LenientFieldParser.parse(raw.getRaw(), DecodeMonitor.SILENT);
    }

    /** A part whose end has not been met. */
    private static final class Open {
        private final List<ParsedField> fields = new ArrayList<>();
        private final List<MimePart> parts = new ArrayList<>();
        private String type = "text/plain";
        private byte[] content = new byte[0];

        private MimePart closed() {
            return new MimePart(type.toLowerCase(Locale.ROOT), fields, content, parts);
        }
    }
}
