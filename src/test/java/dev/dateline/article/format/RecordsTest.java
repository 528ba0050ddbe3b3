package dev.dateline.article.format;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.article.Article;
import dev.dateline.article.Reading;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordsTest {
    private static final String STORY =
            "The salt works will close in autumn, its owner said, because the pumps cost more than the salt brings in.";
    private static final String OTHER =
            "Forty people work there, and half of them were offered places at the new wharf, the union said on Monday.";

    @TempDir
    private Path folder;

    @Test
    void readsNinjsAndLeavesOutWhatItsPublisherWithdrew() throws IOException {
        write("one.json", """
                {"uri": "urn:quay:salt", "pubstatus": "usable", "versioncreated": "2019-05-03T08:00:00Z",
                 "headline": "Salt works to close", "byline": "Ada Pell", "copyrightholder": "Quay Wire",
                 "body_xhtml": "<p>%s</p><p>%s</p>"}""".formatted(STORY, OTHER));
        write("two.json", """
                {"uri": "urn:quay:salt-2", "standard": {"name": "ninjs", "version": "2.1"}, "by": "Tomas Wren",
                 "headlines": [{"role": "main", "value": "Salt works to close"}, {"role": "short", "value": "Salt"}],
                 "bodies": [{"role": "main", "contenttype": "text/html", "value": "<p>%s</p><p>%s</p>"},
                            {"role": "plain", "value": "%1$s"}]}""".formatted(STORY, OTHER));
        write("off.json", "{\"uri\": \"urn:quay:off\", \"pubstatus\": \"canceled\", \"body_text\": \"" + STORY + "\"}");

        ReadArticles read = ReadArticles.of(folder);

        assertThat(read.rejected()).isEmpty();
        assertThat(read.articles()).hasSize(2).extracting(Article::text).containsOnly(STORY + "\n\n" + OTHER);
        assertThat(read.articles()).extracting(Article::title).containsOnly("Salt works to close");
        assertThat(read.articles()).extracting(Article::author).containsExactly("Ada Pell", "Tomas Wren");
        assertThat(read.articles().get(0).source()).isEqualTo("Quay Wire");
        assertThat(read.articles().get(0).publication().date()).hasToString("Optional[2019-05-03]");
        assertThat(read.noted())
                .extracting(Reading.Noted::remark)
                .anySatisfy(note -> assertThat(note).contains("canceled"));
    }

    @Test
    void readsAManifestOfJsonLinesAndReportsItsBrokenLines() throws IOException {
        write("salt.txt", STORY + "\n\n" + OTHER);
        write(
                "manifest.jsonl",
                "{\"file\": \"salt.txt\", \"id\": \"2019-salt\", \"title\": \"Salt works to close\"}\n"
                        + "{\"file\": no\n{\"title\": \"for nobody\"}\n{\"id\": \"2019-salt\", \"published\": \"2019-05-03\"}\n");

        ReadArticles read = ReadArticles.of(folder);

        assertThat(read.articles()).singleElement().satisfies(article -> {
            assertThat(article.id()).isEqualTo("2019-salt");
            assertThat(article.title()).isEqualTo("Salt works to close");
        });
        assertThat(read.rejected()).extracting(Reading.Rejected::line).containsExactly(2L, 3L);
    }

    @Test
    void readsTheRowsThatAreRightOfATableThatIsDamaged() throws IOException {
        write(
                "wide.csv",
                "id,title,text\na,Salt,\"" + STORY + "\"\nb,Salt, works,\"" + OTHER + "\"\nc\nd,Salt,\"" + OTHER
                        + "\",\n");
        write("open.csv", "id,title,text\ne,Salt,\"" + STORY + "\"\nf,Salt,\"" + OTHER + "\ng,Salt,x\n");

        ReadArticles read = ReadArticles.of(folder);

        assertThat(read.articles()).extracting(Article::id).containsExactly("e", "a", "d");
        assertThat(read.rejected())
                .extracting(Reading.Rejected::reason)
                .satisfiesExactly(
                        reason -> assertThat(reason).contains("damaged after row 1", "quotation mark"),
                        reason -> assertThat(reason).contains("has 4 fields", "names 3"),
                        reason -> assertThat(reason).contains("no text"));
    }

    @Test
    void saysItselfThatXmlIsNotInItsEncodingAndReadsWhatComesBefore() throws IOException {
        String item = "<item><guid>%s</guid><title>Salt</title><description><![CDATA[<p>" + STORY + "</p><p>" + OTHER
                + "</p>" + "<p>" + STORY.repeat(6) + "</p>]]></description></item>";
        Files.write(
                folder.resolve("feed.xml"),
                ("<rss><channel>" + item.formatted("a") + item.formatted("b\u00e9") + "</channel></rss>")
                        .getBytes(ISO_8859_1));
        PrintStream terminal = System.err;
        var printed = new ByteArrayOutputStream();
        System.setErr(new PrintStream(printed, true, ISO_8859_1));
        ReadArticles read;
        try {
            read = ReadArticles.of(folder);
        } finally {
            System.setErr(terminal);
        }

        assertThat(printed.toString(ISO_8859_1)).isEmpty();
        assertThat(read.articles()).extracting(Article::id).containsExactly("a");
        assertThat(read.rejected())
                .singleElement()
                .satisfies(rejected -> assertThat(rejected.reason()).contains("not in the encoding"));
    }

    @Test
    void refusesAnObjectOfJsonWithoutEnd() throws IOException {
        try (OutputStream out = Files.newOutputStream(folder.resolve("large.json"))) {
            out.write("{\"items\": [".getBytes(ISO_8859_1));
            byte[] blanks = new byte[1 << 20];
            Arrays.fill(blanks, (byte) ' ');
            for (int i = 0; i < 66; i++) {
                out.write(blanks);
            }
            out.write("]}".getBytes(ISO_8859_1));
        }

        assertThat(ReadArticles.of(folder).rejected())
                .singleElement()
                .satisfies(rejected -> assertThat(rejected.reason()).contains("more than 64 MiB"));
    }

    private void write(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content);
    }
}
