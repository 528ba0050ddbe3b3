package dev.dateline.article.format.pdf;

import dev.dateline.article.UnreadableException;
import java.io.IOException;
import java.io.Writer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Gathers the letters of a page into runs that stand on one line without a gap as wide as that between columns. */
final class PdfGlyphs extends PDFTextStripper {
    private static final int MAX_GLYPHS = 200_000;

    /** For a whole document. A judgement, not measured. */
    private static final Duration LONGEST = Duration.ofSeconds(60);

    /** In heights of letters: the gap between words is a quarter, justified at most a half; columns stand further apart. */
    private static final float GAP_OF_COLUMNS = 0.9f;

    private static final float GAP_OF_WORDS = 0.15f;

    private final long deadline;
    private final List<PdfLine> fragments = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private float left;
    private float right;
    private float base;
    private float size;
    private float pageHeight;
    private int glyphs;

    PdfGlyphs() {
        this(LONGEST);
    }

    /** @param longest the time that the whole document may take from now on */
    PdfGlyphs(Duration longest) {
        this.deadline = System.nanoTime() + longest.toNanos();
        setSuppressDuplicateOverlappingText(true);
    }

    /** @param page its number, from 1 */
    List<PdfLine> fragments(PDDocument document, int page) throws IOException {
        fragments.clear();
        glyphs = 0;
        setStartPage(page);
        setEndPage(page);
        pageHeight = document.getPage(page - 1).getCropBox().getHeight();
        writeText(document, Writer.nullWriter());
        return List.copyOf(fragments);
    }

    @Override
    protected void writePage() throws IOException {
        for (List<TextPosition> article : charactersByArticle) {
            for (TextPosition glyph : article) {
                add(glyph);
            }
        }
        close();
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        if (glyphs++ > MAX_GLYPHS) {
            return;
        }
        if (System.nanoTime() - deadline >= 0) {
            throw new TooSlow();
        }
        super.processTextPosition(text);
    }

    private void add(TextPosition glyph) throws UnreadableException {
        if (glyph.getDir() != 0 || glyph.getUnicode() == null) {
            return;
        }
        float height = Math.max(1, glyph.getFontSizeInPt());
        float x = glyph.getXDirAdj();
        float gap = x - right;
        boolean sameLine = !open.isEmpty()
                && Math.abs(glyph.getYDirAdj() - base) < 0.4f * Math.min(size, height)
                && gap > -0.5f * height
                && gap < GAP_OF_COLUMNS * height;
        if (!sameLine) {
            close();
            left = x;
            base = glyph.getYDirAdj();
            size = height;
        } else if (gap > GAP_OF_WORDS * height && !open.isEmpty() && open.charAt(open.length() - 1) != ' ') {
            open.append(' ');
        }
        open.append(glyph.getUnicode());
        right = x + glyph.getWidthDirAdj();
        size = Math.max(size, height);
    }

    private void close() {
        String text = open.toString()
                .replace("\u00ad", "-")
                .replaceAll("[\\s\\p{Cc}\u00a0]+", " ")
                .strip();
        if (!text.isEmpty()) {
            fragments.add(new PdfLine(text, left, right, base, size, pageHeight, 0));
        }
        open.setLength(0);
    }

    /** A document takes longer than any article does. */
    static final class TooSlow extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
