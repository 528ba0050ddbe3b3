package dev.dateline.article.format;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.article.Article;
import dev.dateline.article.Reading;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchivesTest {
    private static final String STORY =
            "The ropewalk by the old dock will open again in spring, its new owners said, with two of its machines.";

    @TempDir
    private Path folder;

    @Test
    void readsAZipArchiveLikeAFolder() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("pages/rope.html", bytes("<p>" + STORY + "</p>"));
        files.put("pages/.DS_Store", new byte[9]);
        files.put("__MACOSX/pages/._rope.html", new byte[9]);
        files.put("wire.jsonl", bytes("{\"text\": \"" + STORY + "\"}\n"));
        files.put("gull.png", bytes("\u0089PNG"));
        files.put("dock/rope.txt", bytes(STORY));
        Path archive = Files.write(folder.resolve("may.zip"), zip(files));

        ReadArticles read = ReadArticles.of(folder);

        assertThat(read.articles()).extracting(Article::id).containsExactly("rope", "wire-1");
        assertThat(read.rejected())
                .extracting(Reading.Rejected::toString)
                .satisfiesExactly(
                        picture -> assertThat(picture).startsWith(archive + "!/gull.png: "),
                        namesake -> assertThat(namesake)
                                .startsWith(archive + "!/dock/rope.txt: ")
                                .contains("the same article as " + archive + "!/pages/rope.html"));
    }

    @Test
    void showsNamesThatAreNoneEscaped() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("../../etc/a\u001b[2J.bin", bytes("x"));
        files.put("..\\b\u202e.bin", bytes("x"));
        Path archive = Files.write(folder.resolve("odd.zip"), zip(files));

        assertThat(ReadArticles.of(folder).rejected())
                .extracting(rejected -> rejected.file().toString())
                .containsExactly(archive + "!/%2E%2E/%2E%2E/etc/a%1B[2J.bin", archive + "!/%2E%2E/b%E2%80%AE.bin");
    }

    @Test
    void readsTheRestOfAnArchiveWhenOneFileInItIsDamaged() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("one.txt", bytes(STORY + " One."));
        files.put("two.txt", bytes(STORY + " Two."));
        files.put("three.txt", bytes(STORY + " Three."));
        byte[] zip = zip(files);
        int second = indexOf(zip, "two.txt") + 20;
        Arrays.fill(zip, second, second + 10, (byte) 0x55);
        Path archive = Files.write(folder.resolve("hurt.zip"), zip);

        ReadArticles read = ReadArticles.of(folder);

        assertThat(read.articles()).extracting(Article::id).containsExactly("one", "three");
        assertThat(read.rejected())
                .singleElement()
                .satisfies(rejected -> assertThat(rejected.toString())
                        .startsWith(archive + "!/two.txt: ")
                        .contains("damaged"));
    }

    @Test
    void saysThatAZipArchiveIsCutShort() throws IOException {
        byte[] zip = zip(Map.of("one.txt", bytes(STORY)));
        Files.write(folder.resolve("cut.zip"), Arrays.copyOf(zip, zip.length / 2));

        assertThat(ReadArticles.of(folder).rejected())
                .singleElement()
                .satisfies(rejected -> assertThat(rejected.reason()).contains("cut short"));
    }

    @Test
    void readsAGzippedTarArchiveAndArchivesInArchives() throws IOException {
        var tar = new ByteArrayOutputStream();
        try (var out = new TarArchiveOutputStream(new GZIPOutputStream(tar), "UTF-8")) {
            out.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
            add(out, "a/" + "long-".repeat(40) + "name.txt", bytes(STORY));
            add(out, "inner.zip", zip(Map.of("rope.md", bytes("# Ropewalk opens again\n\n" + STORY))));
            var link = new TarArchiveEntry("passwd.txt", TarConstants.LF_SYMLINK);
            link.setLinkName("/etc/passwd");
            out.putArchiveEntry(link);
            out.closeArchiveEntry();
        }
        Path archive = Files.write(folder.resolve("may.tgz"), tar.toByteArray());

        ReadArticles read = ReadArticles.of(folder);

        assertThat(read.rejected()).isEmpty();
        assertThat(read.articles()).hasSize(2).extracting(Article::text).containsOnly(STORY);
        assertThat(read.articles()).extracting(Article::id).contains("rope");
        assertThat(read.noted())
                .singleElement()
                .satisfies(note -> assertThat(note.toString()).startsWith(archive + ": 1 of its entries are links"));
    }

    @Test
    void keepsWhatStandsBeforeTheEndOfATarArchiveThatIsCutShort() throws IOException {
        var tar = new ByteArrayOutputStream();
        try (var out = new TarArchiveOutputStream(tar, "UTF-8")) {
            add(out, "one.txt", bytes(STORY));
            add(out, "two.txt", bytes(STORY.repeat(20)));
        }
        Files.write(folder.resolve("cut.tar"), Arrays.copyOf(tar.toByteArray(), 2000));

        ReadArticles read = ReadArticles.of(folder);

        assertThat(read.articles()).extracting(Article::id).containsExactly("one");
        assertThat(read.rejected())
                .singleElement()
                .satisfies(rejected -> assertThat(rejected.reason()).contains("cut short"));
    }

    @Test
    void stopsBombs() throws IOException {
        var bomb = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bomb)) {
            for (int entry = 0; entry < 12; entry++) {
                zip.putNextEntry(new ZipEntry("blank-" + entry + ".txt"));
                for (int i = 0; i < 20; i++) {
                    zip.write(new byte[1 << 20]);
                }
            }
        }
        Files.write(folder.resolve("wide.zip"), bomb.toByteArray());
        byte[] deep = zip(Map.of("rope.txt", bytes(STORY)));
        for (int i = 0; i < 10; i++) {
            deep = zip(Map.of("inner-" + i + ".zip", deep));
        }
        Files.write(folder.resolve("deep.zip"), deep);

        ReadArticles read = ReadArticles.of(folder);

        assertThat(read.articles()).isEmpty();
        assertThat(read.rejected())
                .extracting(Reading.Rejected::reason)
                .anySatisfy(reason -> assertThat(reason).contains("more than 4 deep"))
                .anySatisfy(reason -> assertThat(reason).contains("unpacks to far more"));
        assertThat(read.rejected()).as("it stops, and does not go through all").hasSizeLessThan(12);
    }

    @Test
    void readsThePagesOfAWebArchive() throws IOException {
        String page =
                "<html><head><title>Ropewalk opens again in spring</title><meta name=date content=2019-05-03></head><body>"
                        + "<h1>Ropewalk opens again in spring</h1><p>" + STORY + "</p></body></html>";
        byte[] records = warc(
                response("https://quay.example/rope", "200 OK", "text/html; charset=utf-8", page),
                response("https://quay.example/late", "200 OK", "text/html", page.replace("2019-05-03", "2021-01-01")),
                response("https://quay.example/gone", "404 Not Found", "text/html", page),
                response("https://quay.example/gull", "200 OK", "image/png", "PNG"));
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(folder.resolve("crawl.warc.gz")))) {
            out.write(records);
        }

        ReadArticles read = ReadArticles.of(folder);

        assertThat(read.rejected()).isEmpty();
        assertThat(read.articles())
                .extracting(Article::url)
                .containsExactly("https://quay.example/rope", "https://quay.example/late");
        assertThat(read.articles().get(0).text()).isEqualTo(STORY);
        assertThat(read.articles().get(0).publication().date()).hasToString("Optional[2019-05-03]");
        assertThat(read.articles().get(1).publication().date())
                .as("later than its capture")
                .isEmpty();
        assertThat(read.noted())
                .singleElement()
                .satisfies(note -> assertThat(note.remark()).startsWith("2 of its 4 records"));
    }

    @Test
    void keepsThePagesBeforeTheEndOfAWebArchiveThatIsCutShort() throws IOException {
        byte[] records = warc(
                response("https://quay.example/rope", "200 OK", "text/html", "<p>" + STORY + "</p>"),
                response("https://quay.example/next", "200 OK", "text/html", "<p>" + STORY + "</p>"));
        Files.write(folder.resolve("cut.warc"), Arrays.copyOf(records, records.length - 300));

        ReadArticles read = ReadArticles.of(folder);

        assertThat(read.articles()).extracting(Article::url).containsExactly("https://quay.example/rope");
        assertThat(read.rejected()).hasSize(1);
    }

    @Test
    void looksForTheDirectoryOfALargeArchiveWhereThatSaysItIs() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipArchiveOutputStream(out)) {
            zip.setUseZip64(Zip64Mode.Always);
            zip.putArchiveEntry(new ZipArchiveEntry("rope.txt"));
            zip.write(bytes(STORY));
            zip.closeArchiveEntry();
        }
        ByteBuffer large = ByteBuffer.wrap(out.toByteArray()).order(ByteOrder.LITTLE_ENDIAN);
        int end = large.capacity() - 22;
        large.putInt(end + 16, -1);
        Files.write(folder.resolve("large.zip"), large.array());
        // The record of a large archive: 56 bytes, and 20 that tell where it is.
        large.putLong(end - 20 - 56 + 48, -1);
        Files.write(folder.resolve("lying.zip"), large.array());
        large.putLong(end - 20 + 8, Long.MAX_VALUE);
        Files.write(folder.resolve("lost.zip"), large.array());

        ReadArticles read = ReadArticles.of(folder);

        assertThat(read.articles()).extracting(Article::id).containsExactly("rope");
        assertThat(read.rejected())
                .extracting(rejected -> rejected.file().getFileName().toString())
                .containsExactly("lost.zip", "lying.zip");
        assertThat(read.rejected().getFirst().reason()).contains("directory");
        assertThat(read.rejected().get(1).reason()).contains("more files in it than are taken out");
    }

    @Test
    void aManifestSpeaksOfAFileInAnArchive() throws IOException {
        Files.write(folder.resolve("may.zip"), zip(Map.of("a/rope.txt", bytes(STORY))));
        Files.writeString(
                folder.resolve("manifest.jsonl"), "{\"file\": \"may.zip!/a/rope.txt\", \"title\": \"Ropewalk\"}\n");

        assertThat(ReadArticles.of(folder).only().title()).isEqualTo("Ropewalk");
    }

    private static byte[] response(String address, String status, String type, String body) {
        String http = "HTTP/1.1 " + status + "\r\nContent-Type: " + type + "\r\nContent-Length: " + bytes(body).length
                + "\r\n\r\n" + body;
        return bytes("WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: " + address
                + "\r\nWARC-Date: 2019-06-01T08:00:00Z\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r\n"
                + "Content-Type: application/http; msgtype=response\r\nContent-Length: " + bytes(http).length
                + "\r\n\r\n"
                + http + "\r\n\r\n");
    }

    private static byte[] warc(byte[]... records) throws IOException {
        var out = new ByteArrayOutputStream();
        for (byte[] each : records) {
            out.write(each);
        }
        return out.toByteArray();
    }

    private static void add(TarArchiveOutputStream tar, String name, byte[] content) throws IOException {
        var entry = new TarArchiveEntry(name);
        entry.setSize(content.length);
        tar.putArchiveEntry(entry);
        tar.write(content);
        tar.closeArchiveEntry();
    }

    private static byte[] zip(Map<String, byte[]> files) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return out.toByteArray();
    }

    private static int indexOf(byte[] bytes, String words) {
        return new String(bytes, ISO_8859_1).indexOf(words);
    }

    private static byte[] bytes(String words) {
        return words.getBytes(UTF_8);
    }
}
