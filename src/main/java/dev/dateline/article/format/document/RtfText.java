package dev.dateline.article.format.document;

import dev.dateline.article.Paragraphs;
import dev.dateline.article.UnreadableException;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The words of Rich Text Format 1.9.1: its text in paragraphs, and what it states of itself. Groups are a stack of ours, so that
 * no nesting takes the thread's; notes, headers, pictures and what was deleted are passed over.
 */
final class RtfText {
    private static final int DEEPEST = 500;
    private static final Charset WESTERN = Charset.forName("windows-1252");

    /** Where the words of a group go. */
    private enum Into {
        BODY,
        NOTHING,
        FONTS,
        INFO,
        TITLE,
        AUTHOR,
        CREATED
    }

    private final byte[] rtf;
    private final Deque<Group> groups = new ArrayDeque<>();
    private final Map<Integer, Charset> fonts = new HashMap<>();
    private final ByteArrayOutputStream pending = new ByteArrayOutputStream();
    private final List<String> paragraphs = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private final StringBuilder title = new StringBuilder();
    private final StringBuilder author = new StringBuilder();
    private Group here = new Group(Into.BODY, WESTERN, 1, false);
    private Charset ansi = WESTERN;
    private int at;
    private int font;
    private int toSkip;
    private int year;
    private int month;
    private int day;

    private RtfText(byte[] rtf) {
        this.rtf = rtf;
    }

    /** @throws UnreadableException if groups are nested too deep */
    static RtfText of(byte[] rtf) throws UnreadableException {
        var text = new RtfText(rtf);
        text.read();
        return text;
    }

    List<String> paragraphs() {
        return List.copyOf(paragraphs);
    }

    String title() {
        return Paragraphs.normalised(title.toString());
    }

    String author() {
        return Paragraphs.normalised(author.toString());
    }

    Optional<LocalDate> created() {
        try {
            return year == 0 ? Optional.empty() : Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Whether it ends before the groups that it opens. */
    boolean isCutShort() {
        return !groups.isEmpty();
    }

    private void read() throws UnreadableException {
        while (at < rtf.length) {
            int c = rtf[at++] & 0xff;
            switch (c) {
                case '{' -> enter();
                case '}' -> leave();
                case '\\' -> control();
                case '\r', '\n' -> {}
                default -> letter(c);
            }
        }
        endParagraph();
    }

    private void enter() throws UnreadableException {
        flush();
        if (groups.size() >= DEEPEST) {
            throw new UnreadableException("Its groups are nested more than " + DEEPEST + " deep. Save its text again.");
        }
        groups.push(here);
        here = new Group(here.into, here.charset, here.replaced, here.hidden);
        toSkip = 0;
    }

    private void leave() {
        flush();
        toSkip = 0;
        if (!groups.isEmpty()) {
            here = groups.pop();
        }
    }

    private void control() {
        if (at >= rtf.length) {
            return;
        }
        int c = rtf[at] & 0xff;
        if (!isLetter(c)) {
            at++;
            symbol(c);
            return;
        }
        int from = at;
        while (at < rtf.length && isLetter(rtf[at])) {
            at++;
        }
        String word = new String(rtf, from, Math.min(at - from, 32), WESTERN);
        int sign = at < rtf.length && rtf[at] == '-' ? -1 : 1;
        at += sign < 0 ? 1 : 0;
        boolean numbered = false;
        int number = 0;
        while (at < rtf.length && rtf[at] >= '0' && rtf[at] <= '9') {
            number = number > 99_999_999 ? number : number * 10 + rtf[at] - '0';
            numbered = true;
            at++;
        }
        at += at < rtf.length && rtf[at] == ' ' ? 1 : 0;
        word(word, sign * number, numbered);
    }

    private void symbol(int c) {
        switch (c) {
            case '\'' -> {
                int value = at + 1 < rtf.length ? (hex(rtf[at]) << 4) | hex(rtf[at + 1]) : -1;
                at = Math.min(rtf.length, at + 2);
                if (value >= 0) {
                    letter(value);
                }
            }
            case '*' -> here.into = Into.NOTHING;
            case '~' -> words(" ");
            case '_' -> words("-");
            case '\r', '\n' -> endParagraph();
            case '\\', '{', '}' -> letter(c);
            default -> {}
        }
    }

    private void word(String word, int number, boolean numbered) {
        switch (word) {
            case "par", "row", "sect", "page" -> endParagraph();
            case "line", "cell", "tab", "nestcell" -> words(" ");
            case "emdash" -> words("—");
            case "endash" -> words("–");
            case "lquote" -> words("‘");
            case "rquote" -> words("’");
            case "ldblquote" -> words("“");
            case "rdblquote" -> words("”");
            case "bullet" -> words("•");
            case "u" -> {
                words(Character.toString((char) number));
                toSkip = here.replaced;
            }
            case "uc" -> here.replaced = Math.max(0, Math.min(number, 16));
            case "bin" -> at = (int) Math.min(rtf.length, (long) at + Math.max(0, number));
            case "ansicpg" -> {
                ansi = charset("windows-" + number)
                        .or(() -> charset("IBM" + number))
                        .orElse(WESTERN);
                here.charset = ansi;
            }
            case "f" -> font(number);
            case "fcharset" -> ofFont(number).ifPresent(charset -> fonts.put(font, charset));
            case "v", "deleted" -> hide(!numbered || number != 0);
            case "plain" -> hide(false);
            case "yr" -> year = here.into == Into.CREATED ? number : year;
            case "mo" -> month = here.into == Into.CREATED ? number : month;
            case "dy" -> day = here.into == Into.CREATED ? number : day;
            default -> destination(word);
        }
    }

    /** What the first word of a group says that it holds. */
    private void destination(String word) {
        switch (word) {
            case "fonttbl" -> here.into = Into.FONTS;
            case "info" -> here.into = Into.INFO;
            case "title" -> here.into = here.into == Into.INFO ? Into.TITLE : here.into;
            case "author" -> here.into = here.into == Into.INFO ? Into.AUTHOR : here.into;
            case "creatim" -> here.into = here.into == Into.INFO ? Into.CREATED : here.into;
            case "colortbl",
                    "stylesheet",
                    "pict",
                    "header",
                    "headerl",
                    "headerr",
                    "headerf",
                    "footer",
                    "footerl",
                    "footerr",
                    "footerf",
                    "footnote",
                    "annotation",
                    "fldinst",
                    "listtext",
                    "pntext",
                    "nonesttables",
                    "xe",
                    "tc" -> here.into = Into.NOTHING;
            default -> {}
        }
    }

    private void font(int number) {
        flush();
        if (here.into == Into.FONTS) {
            font = number;
        } else {
            here.charset = fonts.getOrDefault(number, ansi);
        }
    }

    private void hide(boolean hidden) {
        flush();
        here.hidden = hidden;
    }

    private void letter(int value) {
        if (toSkip > 0) {
            toSkip--;
            return;
        }
        pending.write(value);
    }

    private void words(String words) {
        flush();
        toSkip = 0;
        if (here.hidden) {
            return;
        }
        switch (here.into) {
            case BODY -> open.append(words);
            case TITLE -> title.append(words);
            case AUTHOR -> author.append(words);
            case NOTHING, FONTS, INFO, CREATED -> {}
        }
    }

    private void flush() {
        if (pending.size() == 0) {
            return;
        }
        String words = pending.toString(here.charset);
        pending.reset();
        int skipping = toSkip;
        words(words);
        toSkip = skipping;
    }

    private void endParagraph() {
        flush();
        if (here.into != Into.BODY) {
            return;
        }
        String text = Paragraphs.normalised(open.toString());
        open.setLength(0);
        if (!text.isEmpty()) {
            paragraphs.add(text);
        }
    }

    /** The numbers that Windows gives its character sets. */
    private static Optional<Charset> ofFont(int number) {
        return switch (number) {
            case 128 -> charset("windows-31j");
            case 129 -> charset("x-windows-949");
            case 134 -> charset("GBK");
            case 136 -> charset("Big5");
            case 161 -> charset("windows-1253");
            case 162 -> charset("windows-1254");
            case 163 -> charset("windows-1258");
            case 177 -> charset("windows-1255");
            case 178 -> charset("windows-1256");
            case 186 -> charset("windows-1257");
            case 204 -> charset("windows-1251");
            case 222 -> charset("x-windows-874");
            case 238 -> charset("windows-1250");
            default -> Optional.empty();
        };
    }

    private static Optional<Charset> charset(String name) {
        return name.indexOf('-', name.indexOf('-') + 1) < 0 || name.startsWith("x-")
                ? Charset.isSupported(name) ? Optional.of(Charset.forName(name)) : Optional.empty()
                : Optional.empty();
    }

    private static boolean isLetter(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static int hex(int c) {
        return Character.digit(c, 16);
    }

    /** What holds within a pair of brackets. */
    private static final class Group {
        private Into into;
        private Charset charset;

        /** How many letters after a Unicode letter stand in for it. */
        private int replaced;

        private boolean hidden;

        private Group(Into into, Charset charset, int replaced, boolean hidden) {
            this.into = into;
            this.charset = charset;
            this.replaced = replaced;
            this.hidden = hidden;
        }
    }
}
