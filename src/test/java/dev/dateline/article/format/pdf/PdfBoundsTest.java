package dev.dateline.article.format.pdf;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.article.UnreadableException;
import dev.dateline.article.file.ArticleFile;
import dev.dateline.article.story.Cleaner;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;

class PdfBoundsTest {
    @Test
    void refusesADocumentOfMorePagesThanAnArticleHas() throws IOException {
        byte[] pdf = pdf(201, "");
        var file = new ArticleFile(Path.of("book.pdf"), () -> new ByteArrayInputStream(pdf));

        assertThatThrownBy(() -> new PdfReader(new Cleaner()).read(file, reading -> {}))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining("201 pages");
    }

    @Test
    void givesUpOnADocumentWhoseTimeIsUp() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(1, "The ferry was late."))) {
            assertThatThrownBy(() -> new PdfGlyphs(Duration.ZERO).fragments(document, 1))
                    .isInstanceOf(PdfGlyphs.TooSlow.class);
        }
    }

    private static byte[] pdf(int pages, String words) throws IOException {
        try (var document = new PDDocument()) {
            for (int i = 0; i < pages; i++) {
                var page = new PDPage();
                document.addPage(page);
                try (var content = new PDPageContentStream(document, page)) {
                    content.beginText();
                    content.setFont(new PDType1Font(FontName.HELVETICA), 11);
                    content.showText(words);
                    content.endText();
                }
            }
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }
}
