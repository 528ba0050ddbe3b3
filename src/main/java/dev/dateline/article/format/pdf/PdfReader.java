package dev.dateline.article.format.pdf;

import dev.dateline.article.ArticleId;
import dev.dateline.article.Manuscript;
import dev.dateline.article.Reading;
import dev.dateline.article.UnreadableException;
import dev.dateline.article.file.ArticleFile;
import dev.dateline.article.file.ArticleReader;
import dev.dateline.article.story.Cleaner;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * Reads a PDF document as one article: columns in reading order, words that a line's end parts made whole, running heads and
 * page numbers left out. A scan without a layer of text has nothing to read, and is reported.
 */
public final class PdfReader implements ArticleReader {
    private static final int MAX_BYTES = 64 << 20;

    /** Longer ones are books and reports: their pages are no article. */
    private static final int MAX_PAGES = 200;

    private final Cleaner cleaner;

    public PdfReader(Cleaner cleaner) {
        this.cleaner = cleaner;
    }

    @Override
    public void read(ArticleFile file, Consumer<Reading> sink) throws IOException {
        byte[] bytes = file.bytes(MAX_BYTES, "too much for one article. Split it, or save its text.");
        PdfExpansion.check(bytes);
        sink.accept(new Reading.Read(cleaner.clean(manuscript(bytes, file.stem())), file.path()));
    }

    private static Manuscript manuscript(byte[] bytes, String id) throws UnreadableException {
        try (PDDocument document = Loader.loadPDF(bytes, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
            if (document.getNumberOfPages() > MAX_PAGES) {
                throw new UnreadableException("It has " + document.getNumberOfPages() + " pages, more than the "
                        + MAX_PAGES + " that are read. Split it into its articles.");
            }
            List<List<PdfLine>> pages = new ArrayList<>();
            var glyphs = new PdfGlyphs();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                pages.add(ReadingOrder.of(glyphs.fragments(document, page)));
            }
            List<PdfLine> lines = RunningHeads.removed(pages);
            if (lines.isEmpty()) {
                throw new UnreadableException(
                        "It has no text, only pictures of pages. Have its text recognised first.");
            }
            PdfProperties properties = PdfProperties.of(document);
            return new Manuscript(
                    ArticleId.of(id),
                    properties.title().isEmpty() ? PdfLine.largest(lines) : properties.title(),
                    properties.source(),
                    properties.author(),
                    properties.publication(),
                    "",
                    PdfParagraphs.of(lines));
        } catch (PdfGlyphs.TooSlow e) {
            throw new UnreadableException(
                    "It takes more than a minute to read, which no article does. Save its text.", e);
        } catch (InvalidPasswordException e) {
            throw new UnreadableException("It is locked with a password. Save it without one.", e);
        } catch (UnreadableException e) {
            throw e;
        } catch (IOException e) {
            throw new UnreadableException("It is a damaged PDF document. Fetch it again.", e);
        }
    }
}
