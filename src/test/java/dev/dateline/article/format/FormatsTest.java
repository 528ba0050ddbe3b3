package dev.dateline.article.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.dateline.article.Article;
import dev.dateline.article.ArticleKind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormatsTest {
    private static final String FIRST =
            "The ferry was late again on Tuesday, the harbour office said, because the fog had not lifted by noon.";
    private static final String SECOND =
            "Nobody was hurt, and all of the passengers had been told in time, the office said in a statement.";
    private static final String HTML = "<p>" + FIRST + "</p><p>" + SECOND + "</p>";

    @TempDir
    private Path folder;

    @Test
    void readsAPdfColumnByColumnWithoutRunningHeadsAndWithPartedWordsMadeWhole() throws IOException {
        Files.write(folder.resolve("quay.pdf"), pdf());

        Article article = ReadArticles.of(folder).only();

        assertThat(article.title()).isEqualTo("Fog stops the island ferry");
        assertThat(article.author()).isEqualTo("Ada Pell");
        assertThat(article.text())
                .contains("The harbour office said on Tuesday that the ferry would not sail before noon")
                .contains("because of the weather, and that passengers should come back on Wednesday.")
                .doesNotContain("The Quay Courier")
                .doesNotContain("Page ");
        assertThat(article.text().indexOf("harbour office"))
                .isLessThan(article.text().indexOf("Another boat"));
    }

    @Test
    void readsTheArticlesOfAnEpubInItsReadingOrder() throws IOException {
        Files.write(folder.resolve("issue.epub"), SampleFiles.epub());

        ReadArticles read = ReadArticles.of(folder);

        Article article = read.only();
        assertThat(article.id()).isEqualTo("issue-2");
        assertThat(article.title()).isEqualTo("Tram stops on Sunday");
        assertThat(article.source()).isEqualTo("Quay Weekly");
        assertThat(article.publication()).hasToString("Dated[day=2019-05-03, readFrom=EPUB date]");
        assertThat(article.text()).isEqualTo(SampleFiles.STORY);
        assertThat(read.noted())
                .singleElement()
                .satisfies(note -> assertThat(note.remark()).startsWith("1 of its 2 documents"));
    }

    @Test
    void readsLanguageAndKindWhereverAFormatHasThem() throws IOException {
        String tail = "{\"id\": \"r\", \"language\": \"en-GB\", \"section\": \"Opinion\", \"text\": \"Gale 9, 8, 7.\"}";
        Files.writeString(folder.resolve("r.json"), tail);
        Files.writeString(
                folder.resolve("p.html"),
                "<html lang='en'><head><script type='application/ld+json'>{\"@type\": \"OpinionNewsArticle\"}</script></head>"
                        + "<body><p>Die Fähre ist am Montag nicht gefahren, und sie wird auch morgen nicht fahren, weil der Nebel"
                        + " noch über der Insel liegt.</p></body></html>");
        Files.writeString(
                folder.resolve("f.rss"),
                "<rss><channel><item><guid>f</guid><category>Satire</category><content>" + FIRST + " " + SECOND
                        + "</content></item></channel></rss>");
        Files.writeString(
                folder.resolve("n.xml"),
                "<newsItem guid='n'><contentMeta><language tag='en-US'/><genre><name>Analysis</name></genre></contentMeta>"
                        + "<contentSet><inlineXML><html><body>" + HTML
                        + "</body></html></inlineXML></contentSet></newsItem>");
        Files.writeString(folder.resolve("t.txt"), "For immediate release\n\n" + FIRST + "\n\n" + SECOND);

        ReadArticles read = ReadArticles.of(folder);

        assertThat(read.articles())
                .extracting(Article::id, Article::language, Article::kind)
                .containsExactlyInAnyOrder(
                        tuple("r", "en", ArticleKind.OPINION),
                        // What the words are goes before what the template says.
                        tuple("p", "de", ArticleKind.OPINION),
                        tuple("f", "en", ArticleKind.SATIRE),
                        tuple("n", "en", ArticleKind.ANALYSIS),
                        tuple("t", "en", ArticleKind.PRESS_RELEASE));
    }

    @Test
    void reportsANameThatBeliesItsContent() throws IOException {
        Files.write(folder.resolve("quay.html"), pdf());
        Files.write(folder.resolve("shore.txt"), pdf());

        ReadArticles read = ReadArticles.of(folder);

        assertThat(read.articles()).extracting(Article::title).containsOnly("Fog stops the island ferry");
        assertThat(read.noted())
                .hasSize(2)
                .allSatisfy(note -> assertThat(note.remark()).contains("a PDF document"));
    }

    @Test
    void readsAWordDocumentWithoutWhatWasDeletedFromIt() throws IOException {
        Files.write(
                folder.resolve("fog.docx"),
                docx("<w:p><w:pPr><w:pStyle w:val='Heading1'/></w:pPr><w:r><w:t>Fog at the quay"
                        + "</w:t></w:r></w:p><w:p><w:r><w:t>" + FIRST
                        + "</w:t></w:r><w:del><w:r><w:delText>Strike</w:delText>"
                        + "</w:r></w:del></w:p><w:p><w:r><w:t>" + SECOND + "</w:t></w:r></w:p>"));

        Article article = ReadArticles.of(folder).only();

        assertThat(article.title()).isEqualTo("Fog at the quay");
        assertThat(article.author()).isEqualTo("Ada Pell");
        assertThat(article.publication().date()).hasToString("Optional[2019-05-03]");
        assertThat(article.text()).isEqualTo(FIRST + "\n\n" + SECOND);
    }

    @Test
    void readsTheFullTextOfARssFeedAndReportsItsTeasers() throws IOException {
        write(
                "feed.xml",
                "<?xml version='1.0'?><rss xmlns:content='http://purl.org/rss/1.0/modules/content/' "
                        + "xmlns:dc='http://purl.org/dc/elements/1.1/'><channel><title>The Quay Courier</title><item><title>Fog</title>"
                        + "<guid>fog-1</guid><link>https://quay.example/fog</link><dc:creator>Ada Pell</dc:creator>"
                        + "<pubDate>Fri, 03 May 2019 08:00:00 GMT</pubDate><description>Short.</description><content:encoded><![CDATA["
                        + HTML
                        + "]]></content:encoded></item><item><title>Teaser</title><description>Only this.</description></item>"
                        + "</channel></rss>");

        ReadArticles read = ReadArticles.of(folder);

        Article article = read.article("fog-1");
        assertThat(article.source()).isEqualTo("The Quay Courier");
        assertThat(article.author()).isEqualTo("Ada Pell");
        assertThat(article.url()).isEqualTo("https://quay.example/fog");
        assertThat(article.publication().date()).hasToString("Optional[2019-05-03]");
        assertThat(article.text()).isEqualTo(FIRST + "\n\n" + SECOND);
        assertThat(read.rejected())
                .singleElement()
                .satisfies(rejected -> assertThat(rejected.reason()).contains("1 of its 2 items", "teaser"));
    }

    @Test
    void readsAtom() throws IOException {
        write(
                "feed.atom",
                "<feed xmlns='http://www.w3.org/2005/Atom'><title>The Quay</title><entry><id>tag:fog</id><title>Fog"
                        + "</title><author><name>Ada Pell</name></author><published>2019-05-03T08:00:00Z</published><link "
                        + "href='https://quay.example/fog'/><content type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'>"
                        + HTML
                        + "</div></content></entry></feed>");

        Article article = ReadArticles.of(folder).only();

        assertThat(article.author()).isEqualTo("Ada Pell");
        assertThat(article.source()).isEqualTo("The Quay");
        assertThat(article.text()).isEqualTo(FIRST + "\n\n" + SECOND);
    }

    @Test
    void readsThePublishedPostsOfAWordPressExport() throws IOException {
        String item = "<item><title>%s</title><content:encoded><![CDATA[" + FIRST + "\n\n" + SECOND
                + "]]></content:encoded><wp:post_date>2019-05-03 08:00:00</wp:post_date><wp:post_type>post</wp:post_type>"
                + "<wp:status>%s</wp:status></item>";
        write(
                "export.xml",
                "<rss xmlns:content='http://purl.org/rss/1.0/modules/content/' xmlns:wp='http://wordpress.org/export/1.2/'>"
                        + "<channel><title>The Quay</title>" + item.formatted("Fog", "publish")
                        + item.formatted("Secret", "draft")
                        + "</channel></rss>");

        ReadArticles read = ReadArticles.of(folder);

        assertThat(read.articles()).singleElement().satisfies(article -> {
            assertThat(article.title()).isEqualTo("Fog");
            assertThat(article.text()).isEqualTo(FIRST + "\n\n" + SECOND);
        });
        assertThat(read.noted())
                .singleElement()
                .satisfies(note -> assertThat(note.remark()).contains("drafts"));
    }

    @Test
    void readsNitf() throws IOException {
        write(
                "story.xml",
                "<?xml version='1.0'?><!DOCTYPE nitf SYSTEM 'nitf-3-5.dtd'><nitf><head><docdata><doc-id "
                        + "id-string='wire-7'/><date.issue norm='20190503T080000Z'/></docdata></head><body><body.head><hedline><hl1>Fog"
                        + "</hl1></hedline><byline>By Ada Pell</byline><distributor>Quay Wire</distributor></body.head><body.content>"
                        + HTML + "</body.content></body></nitf>");

        Article article = ReadArticles.of(folder).only();

        assertThat(article.id()).isEqualTo("wire-7");
        assertThat(article.title()).isEqualTo("Fog");
        assertThat(article.author()).isEqualTo("Ada Pell");
        assertThat(article.source()).isEqualTo("Quay Wire");
        assertThat(article.publication().date()).hasToString("Optional[2019-05-03]");
    }

    @Test
    void readsNewsMlAndLeavesOutWhatItsPublisherCancelled() throws IOException {
        String item = "<newsItem guid='%s'><itemMeta><provider><name>Quay Wire</name></provider><versionCreated>"
                + "2019-05-03T08:00:00Z</versionCreated><pubStatus qcode='stat:%s'/></itemMeta><contentMeta><headline>Fog"
                + "</headline><by>Ada Pell</by></contentMeta><contentSet><inlineXML><html><body>" + HTML
                + "</body></html></inlineXML></contentSet></newsItem>";
        write(
                "message.xml",
                "<newsMessage xmlns='http://iptc.org/std/nar/2006-10-01/'><itemSet>" + item.formatted("a-1", "usable")
                        + item.formatted("a-2", "canceled") + "</itemSet></newsMessage>");

        ReadArticles read = ReadArticles.of(folder);

        assertThat(read.articles()).singleElement().satisfies(article -> {
            assertThat(article.id()).isEqualTo("a-1");
            assertThat(article.source()).isEqualTo("Quay Wire");
            assertThat(article.text()).isEqualTo(FIRST + "\n\n" + SECOND);
        });
        assertThat(read.noted())
                .singleElement()
                .satisfies(note -> assertThat(note.remark()).contains("canceled"));
    }

    @Test
    void readsTheFieldsThatScrapersAndFeedsWriteAndNamesTheOthersOnce() throws IOException {
        write(
                "feed.json",
                "{\"version\": \"https://jsonfeed.org/version/1.1\", \"title\": \"The Quay\", \"items\": [{\"id\": \"1\","
                        + " \"content_text\": \"" + FIRST
                        + "\", \"date_published\": \"2019-05-03\", \"mood\": \"grey\"},"
                        + " {\"id\": \"2\", \"content_html\": \"" + HTML + "\", \"mood\": \"grey\"}]}");
        write(
                "rest.json",
                "[{\"id\": 7, \"title\": {\"rendered\": \"Fog &amp; ferries\"}, \"content\": {\"rendered\": \"" + HTML
                        + "\"}}]");
        write(
                "scrape.jsonl",
                "{\"maintext\": \"" + FIRST + "\", \"date_publish\": \"2019-05-03 08:00\", "
                        + "\"source-hostname\": \"quay.example\"}\n");

        ReadArticles read = ReadArticles.of(folder);

        assertThat(read.rejected()).isEmpty();
        assertThat(read.article("1").source()).isEqualTo("The Quay");
        assertThat(read.article("2").text()).isEqualTo(FIRST + "\n\n" + SECOND);
        assertThat(read.article("7").title()).isEqualTo("Fog & ferries");
        assertThat(read.article("scrape-1").source()).isEqualTo("quay.example");
        assertThat(read.noted())
                .singleElement()
                .satisfies(note -> assertThat(note.remark()).contains("mood"));
    }

    @Test
    void readsATableByTheNamesInItsFirstLine() throws IOException {
        write(
                "table.csv",
                "id;title;publish_date;text\nx1;Fog;2019-05-03;\"" + FIRST + "\n" + SECOND + "\"\nx2;Empty;;\n");

        ReadArticles read = ReadArticles.of(folder);

        assertThat(read.articles()).singleElement().satisfies(article -> {
            assertThat(article.id()).isEqualTo("x1");
            assertThat(article.publication().date()).hasToString("Optional[2019-05-03]");
        });
        assertThat(read.rejected())
                .singleElement()
                .satisfies(rejected -> assertThat(rejected.reason()).contains("no text"));
    }

    @Test
    void aManifestWinsOverWhatIsRead() throws IOException {
        write("fog.txt", FIRST + "\n\n" + SECOND);
        write("manifest.csv", "id,title,source,published,author\nfog,Fog at the quay,The Quay,2019-05-04,Ada Pell\n");

        Article article = ReadArticles.of(folder).only();

        assertThat(article.title()).isEqualTo("Fog at the quay");
        assertThat(article.source()).isEqualTo("The Quay");
        assertThat(article.author()).isEqualTo("Ada Pell");
        assertThat(article.publication().date()).hasToString("Optional[2019-05-04]");
    }

    @Test
    void takesNoEntityAndNothingFromOutsideOutOfXml() throws IOException {
        Path secret = write("a.txt", FIRST);
        var bomb = new StringBuilder("<?xml version='1.0'?><!DOCTYPE rss [<!ENTITY a0 'boom'><!ENTITY file SYSTEM '"
                + secret.toUri() + "'>");
        for (int i = 1; i < 20; i++) {
            bomb.append("<!ENTITY a%d '%s'>".formatted(i, ("&a" + (i - 1) + ";").repeat(10)));
        }
        write(
                "bomb.rss",
                bomb + "]><rss><channel><item><description>" + "&a19;&file;" + "</description></item></channel></rss>");

        ReadArticles read = ReadArticles.of(folder.resolve("bomb.rss"));

        assertThat(read.articles()).isEmpty();
        assertThat(read.rejected()).hasSize(1);
    }

    @Test
    void refusesWhatUnpacksLikeABombAndWhatIsNestedTooDeep() throws IOException {
        Files.write(folder.resolve("a.docx"), zip("word/document.xml", new byte[40 << 20]));
        var stream = new ByteArrayOutputStream();
        stream.write("%PDF-1.4\n1 0 obj\n<</Filter/FlateDecode>>\nstream\n".getBytes(UTF_8));
        try (var deflater = new DeflaterOutputStream(stream)) {
            for (int i = 0; i < 80; i++) {
                deflater.write(new byte[1 << 20]);
            }
        }
        Files.write(folder.resolve("b.pdf"), stream.toByteArray());
        write("c.xml", "<rss><channel><item>" + "<b>".repeat(1000) + "</b>".repeat(1000) + "</item></channel></rss>");

        ReadArticles read = ReadArticles.of(folder);

        assertThat(read.articles()).isEmpty();
        assertThat(read.rejected())
                .extracting(rejected -> rejected.reason())
                .satisfiesExactly(
                        reason -> assertThat(reason).contains("unpacks"),
                        reason -> assertThat(reason).contains("expands"),
                        reason -> assertThat(reason).contains("nested"));
    }

    @Test
    void reportsEveryBrokenFileAndGoesOn() throws IOException {
        var random = new Random(15);
        byte[] noise = new byte[3000];
        for (String mark : List.of("%PDF-1.7\n", "PK\u0003\u0004", "<rss><channel>", "<nitf>", "<newsItem>", "")) {
            random.nextBytes(noise);
            var bytes = new ByteArrayOutputStream();
            bytes.write(mark.getBytes(UTF_8));
            bytes.write(noise);
            Files.write(folder.resolve("noise-" + random.nextInt(1 << 30) + ".xml"), bytes.toByteArray());
        }
        byte[] word = docx("<w:p><w:r><w:t>" + FIRST + "</w:t></w:r></w:p>");
        Files.write(folder.resolve("cut.docx"), Arrays.copyOf(word, word.length / 2));
        byte[] pdf = pdf();
        Files.write(folder.resolve("cut.pdf"), Arrays.copyOf(pdf, 200));
        write("z.txt", FIRST);

        ReadArticles read = ReadArticles.of(folder);

        assertThat(read.articles()).extracting(Article::id).containsExactly("z");
        assertThat(read.rejected()).hasSize(8);
    }

    private Path write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    /** Two pages of two columns under a running head. */
    private static byte[] pdf() throws IOException {
        try (var document = new PDDocument()) {
            document.getDocumentInformation().setTitle("Fog stops the island ferry");
            document.getDocumentInformation().setAuthor("Ada Pell");
            page(
                    document,
                    1,
                    List.of(
                            "The harbour office said on Tuesday",
                            "that the ferry would not sail be-",
                            "fore noon because of the weather,"),
                    List.of(
                            "and that passengers should come",
                            "back on Wednesday. The office also",
                            "asked for patience with its crews."));
            page(
                    document,
                    2,
                    List.of(
                            "Another boat is expected on Friday,",
                            "if the wind lets it pass the bar and",
                            "the engine has been mended."),
                    List.of(
                            "Nobody was hurt in the fog, and all",
                            "of the passengers had been told in",
                            "time, the office said again."));
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static void page(PDDocument document, int number, List<String> left, List<String> right)
            throws IOException {
        var page = new PDPage();
        document.addPage(page);
        try (var content = new PDPageContentStream(document, page)) {
            text(content, 60, 760, "The Quay Courier");
            text(content, 300, 30, "Page " + number);
            // Line by line across both columns, as some programs write them.
            for (int i = 0; i < left.size(); i++) {
                text(content, 60, 600 - 13 * i, left.get(i));
                text(content, 320, 600 - 13 * i, right.get(i));
            }
        }
    }

    private static void text(PDPageContentStream content, float x, float y, String words) throws IOException {
        content.beginText();
        content.setFont(new PDType1Font(FontName.HELVETICA), 11);
        content.newLineAtOffset(x, y);
        content.showText(words);
        content.endText();
    }

    private static byte[] docx(String body) throws IOException {
        String core = "<cp:coreProperties xmlns:cp='c' xmlns:dc='d' xmlns:dcterms='t'><dc:creator>Ada Pell</dc:creator>"
                + "<dcterms:created>2019-05-03T08:00:00Z</dcterms:created></cp:coreProperties>";
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("docProps/core.xml"));
            zip.write(core.getBytes(UTF_8));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(("<w:document xmlns:w='w'><w:body>" + body + "</w:body></w:document>").getBytes(UTF_8));
        }
        return out.toByteArray();
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return out.toByteArray();
    }
}
