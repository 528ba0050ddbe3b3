package dev.dateline.article.format;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
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

/** A small file of every format that is read, whole and harmless. */
final class SampleFiles {
    static final String STORY =
            "The tram to the upper town will not run on Sunday, the depot said, because its cable is being changed.";
    static final String HTML = "<p>" + STORY + "</p><p>" + STORY + "</p>";

    private SampleFiles() {}

    /** One of every format, by name. */
    static Map<String, byte[]> all() throws IOException {
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
        samples.put("tram.epub", epub());
        samples.put(
                "tram.mbox", bytes("From ada@quay.example Fri May  3 08:00:00 2019\n" + mail + "\n" + STORY + "\n\n"));
        samples.put("tram.zip", zip(Map.of("a/tram.txt", bytes(STORY), "b/tram-2.html", bytes(HTML))));
        samples.put("tram.tar.gz", gzip(tar()));
        samples.put("tram.warc.gz", gzip(warc()));
        return samples;
    }

    static byte[] epub() throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("mimetype", bytes("application/epub+zip"));
        parts.put(
                "META-INF/container.xml",
                bytes("<container><rootfiles><rootfile full-path='issue/tram.opf'/></rootfiles></container>"));
        parts.put(
                "issue/tram.opf",
                bytes(
                        "<package><metadata><title>Quay Weekly</title><date>2019-05-03</date><language>en</language></metadata>"
                                + "<manifest><item id='c' href='cover.xhtml' media-type='application/xhtml+xml'/>"
                                + "<item id='t' href='text/tram%20one.xhtml' media-type='application/xhtml+xml'/></manifest>"
                                + "<spine><itemref idref='c'/><itemref idref='t'/></spine></package>"));
        parts.put("issue/cover.xhtml", bytes("<html><body><img src='c.png'/></body></html>"));
        parts.put(
                "issue/text/tram one.xhtml",
                bytes("<html><body><h1>Tram stops on Sunday</h1>" + HTML + "</body></html>"));
        return zip(parts);
    }

    static byte[] warc() {
        String http =
                "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: " + HTML.length() + "\r\n\r\n" + HTML;
        return bytes("WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://quay.example/t\r\n"
                + "WARC-Date: 2019-06-01T08:00:00Z\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>\r\n"
                + "Content-Type: application/http; msgtype=response\r\nContent-Length: " + http.length() + "\r\n\r\n"
                + http
                + "\r\n\r\n");
    }

    static byte[] tar() throws IOException {
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

    static byte[] gzip(byte[] content) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(content);
        }
        return out.toByteArray();
    }

    static byte[] zip(Map<String, byte[]> files) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return out.toByteArray();
    }

    static byte[] pdf() throws IOException {
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

    static byte[] bytes(String words) {
        return words.getBytes(ISO_8859_1);
    }
}
