package dev.dateline.article.format;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.article.Reading;
import dev.dateline.article.file.ArticleFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Damage and malice, over a sample of every format: something comes of each file, nothing is thrown, and work is bounded. */
class HostileFilesTest {
    private static final String STORY =
            "The tram to the upper town will not run on Sunday, the depot said, because its cable is being changed.";
    private static final String HTML = "<p>" + STORY + "</p><p>" + STORY + "</p>";
    private static final int DAMAGES = 40;

    /** Files are read a few times over, by whoever tells their format and by whoever reads them: never without end. */
    private static final long MOST_READ = 40;

    @TempDir
    private Path folder;

    static List<String> names() throws IOException {
        return List.copyOf(samples().keySet());
    }

    @ParameterizedTest
    @MethodSource("names")
    void isReadWhole(String name) throws IOException {
        assertThat(read(name, samples().get(name))).anyMatch(Reading.Read.class::isInstance);
    }

    @ParameterizedTest
    @MethodSource("names")
    void isReadOrReportedIfCutShort(String name) throws IOException {
        byte[] whole = samples().get(name);
        for (int part = 1; part < 16; part++) {
            assertThat(read(name, Arrays.copyOf(whole, whole.length * part / 16)))
                    .as("%d of 16 parts", part)
                    .isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void isReadOrReportedWhateverBytesAreExchanged(String name) throws IOException {
        var random = new Random(41);
        byte[] whole = samples().get(name);
        for (int damage = 0; damage < DAMAGES; damage++) {
            byte[] damaged = whole.clone();
            for (int i = 0; i <= damage % 8; i++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            }
            assertThat(read(name, damaged)).as("damage %d", damage).isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void isReadOrReportedUnderAnyOtherName(String name) throws IOException {
        byte[] whole = samples().get(name);
        for (String other :
                List.of("a.txt", "a.html", "a.json", "a.xml", "a.pdf", "a.zip", "a.eml", "a.csv", "a.bin", "a")) {
            assertThat(read(other, whole)).as(other).isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("nested")
    void isReadOrReportedIfNestedAThousandDeep(String name, String content) throws IOException {
        assertThat(read(name, content.getBytes(UTF_8))).isNotEmpty();
    }

    static List<Object[]> nested() {
        var mail = new StringBuilder("MIME-Version: 1.0\nFrom: Ada Pell <a@quay.example>\n");
        for (int i = 0; i < 1000; i++) {
            mail.append("Content-Type: multipart/mixed; boundary=b%d\n\n--b%1$d\n".formatted(i));
        }
        return List.of(
                new Object[] {"deep.json", "{\"text\":" + "[".repeat(1000) + "]".repeat(1000) + "}"},
                new Object[] {"deep.jsonl", "{\"text\":" + "{\"a\":".repeat(1000) + "1" + "}".repeat(1001) + "\n"},
                new Object[] {"deep.html", "<html><body>" + "<div>".repeat(1000) + HTML},
                new Object[] {"deep.md", "> ".repeat(1000) + STORY},
                new Object[] {"deep.rss", "<rss><channel><item>" + "<b>".repeat(1000) + STORY},
                new Object[] {"deep.nitf", "<nitf>" + "<body>".repeat(1000) + STORY},
                new Object[] {"deep.newsml", "<newsItem>" + "<itemMeta>".repeat(1000) + STORY},
                new Object[] {"deep.rtf", "{\\rtf1" + "{".repeat(1000) + STORY},
                new Object[] {"deep.eml", mail + "\n" + STORY});
    }

    /** What comes of a file, whose bytes are counted as they are read. */
    private List<Reading> read(String name, byte[] content) {
        long[] bytes = new long[1];
        List<Reading> readings = new ArrayList<>();
        new ArticleFiles()
                .read(new ArticleFile(folder.resolve(name), () -> new Counted(content, bytes)), readings::add);
        assertThat(bytes[0])
                .as("bytes read of %d", content.length)
                .isLessThanOrEqualTo(MOST_READ * (content.length + 8192));
        return readings;
    }

    private static Map<String, byte[]> samples() throws IOException {
        String record = "{\"id\": \"tram\", \"title\": \"Tram\", \"text\": \"" + STORY + "\"}";
        String mail =
                "From: Ada Pell <a@quay.example>\nSubject: Tram\nDate: Fri, 3 May 2019 08:00:00 +0000\nMIME-Version: 1.0\n";
        Map<String, byte[]> samples = new LinkedHashMap<>();
        samples.put("tram.txt", bytes("Tram stops on Sunday\n\n" + STORY + "\n\n" + STORY));
        samples.put("tram.md", bytes("---\ntitle: Tram\n---\n# Tram\n\n" + STORY));
        samples.put("tram.html", bytes("<html><head><title>Tram</title></head><body>" + HTML + "</body></html>"));
        samples.put("tram.json", bytes("[" + record + "," + record + "]"));
        samples.put("tram.jsonl", bytes(record + "\n" + record + "\n"));
        samples.put("tram.csv", bytes("id,title,text\ntram,Tram,\"" + STORY + "\"\n"));
        samples.put("tram.pdf", pdf());
        samples.put(
                "tram.docx",
                zip(Map.of(
                        "word/document.xml",
                        bytes("<w:document xmlns:w='w'><w:body><w:p><w:r><w:t>" + STORY
                                + "</w:t></w:r></w:p></w:body></w:document>"))));
        samples.put(
                "tram.rss",
                bytes("<rss><channel><title>Quay</title><item><title>Tram</title><content><![CDATA[" + HTML
                        + "]]></content></item></channel></rss>"));
        samples.put("tram.nitf", bytes("<nitf><body><body.content>" + HTML + "</body.content></body></nitf>"));
        samples.put(
                "tram.newsml",
                bytes("<newsItem guid='t'><contentSet><inlineXML><html><body>" + HTML
                        + "</body></html></inlineXML></contentSet></newsItem>"));
        samples.put(
                "tram.eml",
                bytes(mail + "Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\n" + STORY
                        + "\n--b\nContent-Type: text/html; name=more.html\n\n" + HTML + "\n--b--\n"));
        samples.put(
                "tram.mhtml",
                bytes(mail + "Snapshot-Content-Location: https://quay.example/t\nContent-Type: text/html\n\n" + HTML));
        samples.put("tram.rtf", bytes("{\\rtf1\\ansi{\\info{\\title Tram}} " + STORY + "\\par }"));
        samples.put("tram.zip", zip(Map.of("a/tram.txt", bytes(STORY), "b/tram-2.html", bytes(HTML))));
        samples.put("tram.tar.gz", gzip(tar()));
        samples.put("tram.warc.gz", gzip(warc()));
        return samples;
    }

    private static byte[] warc() {
        String http =
                "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: " + HTML.length() + "\r\n\r\n" + HTML;
        return bytes("WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://quay.example/t\r\n"
                + "WARC-Date: 2019-06-01T08:00:00Z\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r\n"
                + "Content-Type: application/http; msgtype=response\r\nContent-Length: " + http.length() + "\r\n\r\n"
                + http
                + "\r\n\r\n");
    }

    private static byte[] tar() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var tar = new TarArchiveOutputStream(out, "UTF-8")) {
            var entry = new TarArchiveEntry("tram.txt");
            entry.setSize(STORY.length());
            tar.putArchiveEntry(entry);
            tar.write(bytes(STORY));
            tar.closeArchiveEntry();
        }
        return out.toByteArray();
    }

    private static byte[] gzip(byte[] content) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(content);
        }
        return out.toByteArray();
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

    private static byte[] pdf() throws IOException {
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(FontName.HELVETICA), 9);
                content.newLineAtOffset(40, 600);
                content.showText(STORY);
                content.endText();
            }
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static byte[] bytes(String words) {
        return words.getBytes(ISO_8859_1);
    }

    private static final class Counted extends FilterInputStream {
        private final long[] bytes;

        private Counted(byte[] content, long[] bytes) {
            super(new ByteArrayInputStream(content));
            this.bytes = bytes;
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            bytes[0] += b < 0 ? 0 : 1;
            return b;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int n = super.read(buffer, offset, length);
            bytes[0] += Math.max(n, 0);
            return n;
        }
    }
}
