package dev.dateline.article.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.dateline.article.Article;
import dev.dateline.article.Reading;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleFilesTest {
    private static final String STORY =
            "The ferry was late again on Tuesday, the harbour office said, because the fog had not lifted by noon.";

    @TempDir
    private Path folder;

    @Test
    void readsFoldersInTheOrderOfTheirNamesAndPassesOverHiddenFiles() throws IOException {
        write("b/two.txt", STORY);
        write("a/one.txt", STORY);
        write(".hidden/three.txt", STORY);
        write("a/.four.txt", STORY);

        ReadArticles read = ReadArticles.of(folder);

        assertThat(read.articles()).extracting(Article::id).containsExactly("one", "two");
        assertThat(read.rejected()).isEmpty();
        assertThat(new ArticleFiles().count(List.of(folder))).isEqualTo(2);
    }

    @Test
    void readsALoopOfLinksOnce() throws IOException {
        write("a/one.txt", STORY);
        Files.createSymbolicLink(folder.resolve("a/loop"), folder);

        ReadArticles read = ReadArticles.of(folder, folder.resolve("a"));

        assertThat(read.articles()).hasSize(1);
        assertThat(read.rejected()).isEmpty();
    }

    @Test
    void saysWhyAPathCannotBeRead() throws IOException {
        write("picture.png", "x");

        ReadArticles read = ReadArticles.of(folder.resolve("nowhere"), folder.resolve("picture.png"));

        assertThat(read.rejected())
                .extracting(Reading.Rejected::reason)
                .satisfiesExactly(
                        reason -> assertThat(reason).contains("no such file"),
                        reason -> assertThat(reason).contains("not a kind of file"));
    }

    @Test
    void saysWhyAFileMayNotBeOpened() throws IOException {
        Path secret = write("secret.txt", STORY);
        assumeThat(secret.toFile().setReadable(false) && !Files.isReadable(secret))
                .as("the superuser may read everything")
                .isTrue();

        assertThat(ReadArticles.of(secret).rejected())
                .singleElement()
                .satisfies(rejected -> assertThat(rejected.reason()).contains("permission"));
    }

    @Test
    void reportsABrokenLineWithItsNumberAndReadsTheRest() throws IOException {
        Path file = write(
                "wire.jsonl",
                "{\"id\": \"first\", \"text\": \"" + STORY + "\"}\n\n{\"id\": \"broken\", \"text\": \"no end\n"
                        + "{\"title\": \"No id\", \"author\": \"None\", \"text\": \"" + STORY + "\"}\n"
                        + "{\"id\": \"empty\", \"text\": \" \"}\n[1, 2]\n");

        ReadArticles read = ReadArticles.of(file);

        assertThat(read.articles()).extracting(Article::id).containsExactly("first", "wire-4");
        assertThat(read.articles()).extracting(Article::author).containsOnly("");
        assertThat(read.rejected()).extracting(Reading.Rejected::line).containsExactly(3L, 5L, 6L);
        assertThat(read.rejected().get(0)).asString().startsWith(file + ":3: It is not valid JSON");
        assertThat(read.rejected().get(1).reason()).contains("no text");
    }

    @Test
    void readsARecordOrAnArrayOfRecords() throws IOException {
        write("one.json", "{\"title\": \"Fog\", \"text\": \"" + STORY + "\"}");
        write("two.json", "[{\"text\": \"" + STORY + "\"},\n 7,\n {\"id\": \"x/y\", \"body\": \"" + STORY + "\"}]");

        ReadArticles read = ReadArticles.of(folder);

        assertThat(read.articles())
                .extracting(Article::id)
                .satisfiesExactly(
                        id -> assertThat(id).isEqualTo("one"),
                        id -> assertThat(id).isEqualTo("two-1"),
                        id -> assertThat(id).startsWith("x-y~"));
        assertThat(read.rejected()).singleElement().satisfies(rejected -> {
            assertThat(rejected.line()).isEqualTo(2);
            assertThat(rejected.reason()).contains("not a JSON object");
        });
    }

    @Test
    void survivesJsonThatIsNestedTooDeep() throws IOException {
        String nested = "{\"text\":" + "[".repeat(200_000) + "]".repeat(200_000) + "}";
        write("deep.json", nested);
        write("deep.jsonl", nested + "\n{\"id\": \"next\", \"text\": \"" + STORY + "\"}\n");

        ReadArticles read = ReadArticles.of(folder);

        assertThat(read.articles()).extracting(Article::id).containsExactly("next");
        assertThat(read.rejected()).hasSize(2);
    }

    @Test
    void survivesMarkupThatIsNestedTooDeep() throws IOException {
        write("deep.html", "<html><body>" + "<div>".repeat(20_000) + "<p>" + STORY + "</p></body></html>");

        ReadArticles read = ReadArticles.of(folder);

        assertThat(read.articles().size() + read.rejected().size()).isEqualTo(1);
    }

    @Test
    void tellsGzipByItsBytes() throws IOException {
        Files.write(folder.resolve("packed.txt"), gzip(STORY.getBytes(StandardCharsets.UTF_8)));
        Files.write(folder.resolve("page.md.gz"), gzip(STORY.getBytes(StandardCharsets.UTF_8)));
        write("plain.jsonl.gz", "{\"text\": \"" + STORY + "\"}");

        assertThat(ReadArticles.of(folder).articles())
                .extracting(Article::id)
                .containsExactly("packed", "page", "plain-1");
    }

    @Test
    void keepsWhatStandsBeforeTheBreakOfATruncatedArchive() throws IOException {
        var lines = new StringBuilder();
        for (int i = 0; i < 20_000; i++) {
            lines.append("{\"id\": \"n")
                    .append(i)
                    .append("\", \"text\": \"")
                    .append(STORY)
                    .append(i * 31L % 977)
                    .append("\"}\n");
        }
        byte[] packed = gzip(lines.toString().getBytes(StandardCharsets.UTF_8));
        Path file = Files.write(folder.resolve("cut.jsonl.gz"), Arrays.copyOf(packed, packed.length / 2));

        ReadArticles read = ReadArticles.of(file);

        assertThat(read.articles()).hasSizeGreaterThan(100);
        assertThat(read.rejected()).singleElement().satisfies(rejected -> {
            assertThat(rejected.line()).isGreaterThan(read.articles().size());
            assertThat(rejected.reason()).contains("ends too early");
        });
    }

    @Test
    void stopsAGzipBomb() throws IOException {
        Path bomb = folder.resolve("bomb.jsonl.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(bomb))) {
            byte[] blanks = new byte[1 << 20];
            Arrays.fill(blanks, (byte) ' ');
            for (int i = 0; i < 100; i++) {
                out.write(blanks);
            }
        }

        assertThat(ReadArticles.of(bomb).rejected())
                .singleElement()
                .satisfies(rejected -> assertThat(rejected.reason()).contains("expands more than"));
    }

    @Test
    void refusesWhatIsTooLargeForOneArticle() throws IOException {
        write("large.txt", "All work and no play. ".repeat(1_000_000));
        write(
                "large.jsonl",
                "{\"text\": \"" + "All work and no play. ".repeat(1_000_000) + "\"}\n{\"text\": \"" + STORY + "\"}");

        ReadArticles read = ReadArticles.of(folder);

        assertThat(read.articles()).extracting(Article::id).containsExactly("large-2");
        assertThat(read.rejected()).extracting(Reading.Rejected::reason).allMatch(reason -> reason.contains("16 MiB"));
    }

    @Test
    void readsEveryEncodingThatCanBeTold() throws IOException {
        String story = STORY + " “Très tard,” dit-elle — £5.";
        Charset western = Charset.forName("windows-1252");
        Files.write(folder.resolve("a.txt"), ("\uFEFF" + story).getBytes(StandardCharsets.UTF_8));
        Files.write(folder.resolve("b.txt"), ("\uFEFF" + story).getBytes(StandardCharsets.UTF_16LE));
        Files.write(folder.resolve("c.txt"), ("\uFEFF" + story).getBytes(StandardCharsets.UTF_16BE));
        Files.write(folder.resolve("d.txt"), story.getBytes(western));
        Files.write(folder.resolve("e.html"), ("<meta charset='iso-8859-1'><p>" + story + "</p>").getBytes(western));

        assertThat(ReadArticles.of(folder).articles())
                .extracting(Article::text)
                .hasSize(5)
                .containsOnly(story);
    }

    @Test
    void refusesBytesWhoseEncodingCannotBeTold() throws IOException {
        Files.write(
                folder.resolve("cyrillic.txt"),
                "Паром опять опоздал, сообщили в порту.".getBytes(Charset.forName("windows-1251")));
        byte[] damaged = (STORY + " “Très tard” — £5").getBytes(StandardCharsets.UTF_8);
        damaged[STORY.length() + 2] = 'x';
        Files.write(folder.resolve("damaged.txt"), damaged);
        Files.write(folder.resolve("image.txt"), new byte[] {'B', 'M', 0, 0, 7, 1, 0, 3});
        Files.write(folder.resolve("nothing.txt"), new byte[0]);

        assertThat(ReadArticles.of(folder).rejected())
                .extracting(Reading.Rejected::reason)
                .satisfiesExactly(
                        reason -> assertThat(reason).contains("encoding cannot be told"),
                        reason -> assertThat(reason).contains("encoding cannot be told"),
                        reason -> assertThat(reason).contains("binary"),
                        reason -> assertThat(reason).contains("empty"));
    }

    @Test
    void doesNotLetOneFileReplaceAnotherOfTheSameName() throws IOException {
        write("2018/index.txt", STORY);
        write("2019/index.txt", STORY);

        ReadArticles read = ReadArticles.of(folder);

        assertThat(read.articles()).hasSize(1);
        assertThat(read.rejected())
                .singleElement()
                .satisfies(rejected -> assertThat(rejected.reason()).contains("Rename"));
    }

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }
}
