package dev.dateline.article.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.article.Reading;
import dev.dateline.article.file.ArticleFile;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Damage and malice, over a sample of every format: something comes of each file, nothing is thrown, and work is bounded. */
class HostileFilesTest {
    private static final int DAMAGES = 40;

    /** Files are read a few times over, by whoever tells their format and by whoever reads them: never without end. */
    private static final long MOST_READ = 40;

    @TempDir
    private Path folder;

    static List<String> names() throws IOException {
        return List.copyOf(SampleFiles.all().keySet());
    }

    @ParameterizedTest
    @MethodSource("names")
    void isReadWhole(String name) throws IOException {
        assertThat(read(name, SampleFiles.all().get(name))).anyMatch(Reading.Read.class::isInstance);
    }

    @ParameterizedTest
    @MethodSource("names")
    void isReadOrReportedIfCutShort(String name) throws IOException {
        byte[] whole = SampleFiles.all().get(name);
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
        byte[] whole = SampleFiles.all().get(name);
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
        byte[] whole = SampleFiles.all().get(name);
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
                new Object[] {"deep.html", "<html><body>" + "<div>".repeat(1000) + SampleFiles.HTML},
                new Object[] {"deep.md", "> ".repeat(1000) + SampleFiles.STORY},
                new Object[] {"deep.rss", "<rss><channel><item>" + "<b>".repeat(1000) + SampleFiles.STORY},
                new Object[] {"deep.nitf", "<nitf>" + "<body>".repeat(1000) + SampleFiles.STORY},
                new Object[] {"deep.newsml", "<newsItem>" + "<itemMeta>".repeat(1000) + SampleFiles.STORY},
                new Object[] {"deep.rtf", "{\\rtf1" + "{".repeat(1000) + SampleFiles.STORY},
                new Object[] {"deep.eml", mail + "\n" + SampleFiles.STORY});
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
