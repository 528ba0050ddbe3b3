package dev.dateline.article.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.dateline.article.Reading;
import dev.dateline.article.file.EntryPath;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * A folder of two thousand broken files of all formats: cut short, with bytes exchanged, of noise, of a wrong name, of one format
 * after another, bombs and files nested a thousand deep. All of them are reported or read, and one run gets through.
 */
final class BrokenFilesTest {
    private static final int FILES = 2_000;
    private static final long SEED = 20_190_503;

    /** What one file may cost: bombs are read until they are known to be some. */
    private static final long MOST_ALLOCATED = 1L << 30;

    @TempDir
    private Path folder;

    private final Random random = new Random(SEED);

    @Test
    @Timeout(value = 2, unit = TimeUnit.MINUTES)
    void somethingComesOfEachAndNothingStopsTheRun() throws IOException {
        List<String> names = writeAll();
        Map<String, Integer> readings = new HashMap<>();
        ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long[] allocated = {thread.getCurrentThreadAllocatedBytes()};

        new ArticleFiles().read(List.of(folder), reading -> {
            String name = EntryPath.container(reading.file()).getFileName().toString();
            readings.merge(name, 1, Integer::sum);
            long now = thread.getCurrentThreadAllocatedBytes();
            assertThat(now - allocated[0]).as("bytes allocated for %s", name).isLessThan(MOST_ALLOCATED);
            allocated[0] = now;
            if (reading instanceof Reading.Rejected rejected) {
                assertThat(rejected.reason()).as(name).isNotBlank().doesNotContain("\n");
            }
        });

        assertThat(names).hasSize(FILES);
        assertThat(readings.keySet()).containsAll(names);
    }

    private List<String> writeAll() throws IOException {
        Map<String, byte[]> samples = new LinkedHashMap<>(SampleFiles.all());
        List<String> kinds = List.copyOf(samples.keySet());
        List<String> names = new ArrayList<>();
        for (Map.Entry<String, byte[]> bomb : bombs().entrySet()) {
            names.add(write(names.size(), bomb.getKey(), bomb.getValue()));
        }
        while (names.size() < FILES) {
            String kind = kinds.get(names.size() % kinds.size());
            names.add(write(names.size(), kind, broken(samples.get(kind), samples.get(any(kinds)))));
        }
        return names;
    }

    private byte[] broken(byte[] whole, byte[] other) {
        return switch (random.nextInt(6)) {
            case 0 -> Arrays.copyOf(whole, 1 + random.nextInt(whole.length));
            case 1 -> exchanged(whole);
            case 2 -> noise(whole.length);
            case 3 -> other;
            case 4 -> joined(Arrays.copyOf(whole, whole.length / 2), other);
            default -> joined(exchanged(whole), noise(1 + random.nextInt(2_000)));
        };
    }

    private byte[] exchanged(byte[] whole) {
        byte[] damaged = whole.clone();
        for (int i = 0; i <= random.nextInt(40); i++) {
            damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
        }
        return damaged;
    }

    private byte[] noise(int length) {
        byte[] noise = new byte[length];
        random.nextBytes(noise);
        return noise;
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private String any(List<String> names) {
        return names.get(random.nextInt(names.size()));
    }

    private String write(int number, String kind, byte[] content) throws IOException {
        String name = "%04d-%s".formatted(number, kind);
        Files.write(folder.resolve(name), content);
        return name;
    }

    private static Map<String, byte[]> bombs() throws IOException {
        Map<String, byte[]> bombs = new LinkedHashMap<>();
        String entities = "<!DOCTYPE x [<!ENTITY a0 \"ha\">"
                + "<!ENTITY a1 \"&a0;&a0;&a0;&a0;&a0;&a0;&a0;&a0;\">".repeat(1)
                + "<!ENTITY a2 \"&a1;&a1;&a1;&a1;&a1;&a1;&a1;&a1;\"><!ENTITY f SYSTEM \"file:///etc/passwd\">]>";
        for (String format : List.of("rss", "nitf", "newsItem", "html")) {
            bombs.put(
                    "entities." + format,
                    (entities + "<" + format + "><item><title>&a2;&f;</title></item></" + format + ">")
                            .getBytes(UTF_8));
        }
        bombs.put("gzip.txt.gz", gzip(80L << 20));
        bombs.put("gzip.jsonl.gz", gzip(80L << 20));
        bombs.put("zeros.zip", zip("zeros.txt", 80L << 20));
        bombs.put("zeros.docx", zip("word/document.xml", 80L << 20));
        bombs.put("zeros.epub", zip("META-INF/container.xml", 80L << 20));
        String deep = "x".repeat(60) + " ";
        bombs.put("deep.json", ("{\"text\":" + "[".repeat(1000) + "]".repeat(1000) + "}").getBytes(UTF_8));
        bombs.put("deep.html", ("<html><body>" + "<div>".repeat(1000) + deep).getBytes(UTF_8));
        bombs.put("deep.rss", ("<rss><channel><item>" + "<b>".repeat(1000) + deep).getBytes(UTF_8));
        bombs.put("deep.rtf", ("{\\rtf1" + "{".repeat(1000) + deep).getBytes(UTF_8));
        bombs.put("empty.pdf", new byte[0]);
        bombs.put("empty.zip", new byte[0]);
        bombs.put("nulls.txt", new byte[100_000]);
        bombs.put("line.txt", "word ".repeat(200_000).getBytes(UTF_8));
        return bombs;
    }

    private static byte[] gzip(long zeros) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out, 1 << 16)) {
            write(gzip, zeros);
        }
        return out.toByteArray();
    }

    private static byte[] zip(String name, long zeros) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            write(zip, zeros);
        }
        return out.toByteArray();
    }

    private static void write(OutputStream out, long zeros) throws IOException {
        byte[] block = new byte[1 << 16];
        for (long left = zeros; left > 0; left -= block.length) {
            out.write(block);
        }
    }
}
