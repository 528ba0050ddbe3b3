package dev.dateline.article.format.rtf;

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
final class RtfText implements RtfTokens.Sink {
    private static final int DEEPEST = 500;

    private final Deque<Group> groups = new ArrayDeque<>();
    private final Map<Integer, Charset> fonts = new HashMap<>();
    private final ByteArrayOutputStream pending = new ByteArrayOutputStream();
    private final List<String> paragraphs = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private final StringBuilder title = new StringBuilder();
    private final StringBuilder author = new StringBuilder();
    private Group here = new Group(RtfDestination.BODY, RtfCharsets.WESTERN, 1, false);
    private Charset ansi = RtfCharsets.WESTERN;
    private int font;
    private int toSkip;
    private int year;
    private int month;
    private int day;

    private RtfText() {}

    /** @throws UnreadableException if groups are nested too deep */
    static RtfText of(byte[] rtf) throws UnreadableException {
        var text = new RtfText();
        new RtfTokens(rtf, text).read();
        text.endParagraph();
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

    @Override
    public void enter() throws UnreadableException {
        flush();
        if (groups.size() >= DEEPEST) {
            throw new UnreadableException("Its groups are nested more than " + DEEPEST + " deep. Save its text again.");
        }
        groups.push(here);
        here = new Group(here.into, here.charset, here.replaced, here.hidden);
        toSkip = 0;
    }

    @Override
    public void leave() {
        flush();
        toSkip = 0;
        if (!groups.isEmpty()) {
            here = groups.pop();
        }
    }

    @Override
    public void symbol(int c) {
        switch (c) {
            case '*' -> here.into = RtfDestination.NOTHING;
            case '~' -> words(" ");
            case '_' -> words("-");
            case '\r', '\n' -> endParagraph();
            case '\\', '{', '}' -> letter(c);
            default -> {}
        }
    }

    @Override
    public void word(String word, int number, boolean numbered) {
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
            case "ansicpg" -> {
                ansi = RtfCharsets.ofPage(number);
                here.charset = ansi;
            }
            case "f" -> font(number);
            case "fcharset" -> RtfCharsets.ofFont(number).ifPresent(charset -> fonts.put(font, charset));
            case "v", "deleted" -> hide(!numbered || number != 0);
            case "plain" -> hide(false);
            case "yr" -> year = here.into == RtfDestination.CREATED ? number : year;
            case "mo" -> month = here.into == RtfDestination.CREATED ? number : month;
            case "dy" -> day = here.into == RtfDestination.CREATED ? number : day;
            default -> here.into = here.into.after(word);
        }
    }

    private void font(int number) {
        flush();
        if (here.into == RtfDestination.FONTS) {
            font = number;
        } else {
            here.charset = fonts.getOrDefault(number, ansi);
        }
    }

    private void hide(boolean hidden) {
        flush();
        here.hidden = hidden;
    }

    @Override
    public void letter(int value) {
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
        if (here.into != RtfDestination.BODY) {
            return;
        }
        String text = Paragraphs.normalised(open.toString());
        open.setLength(0);
        if (!text.isEmpty()) {
            paragraphs.add(text);
        }
    }

    /** What holds within a pair of brackets. */
    private static final class Group {
        private RtfDestination into;
        private Charset charset;

        /** How many letters after a Unicode letter stand in for it. */
        private int replaced;

        private boolean hidden;

        private Group(RtfDestination into, Charset charset, int replaced, boolean hidden) {
            this.into = into;
            this.charset = charset;
            this.replaced = replaced;
            this.hidden = hidden;
        }
    }
}
