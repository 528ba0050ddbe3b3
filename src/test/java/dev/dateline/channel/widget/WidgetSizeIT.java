package dev.dateline.channel.widget;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** What a page loads with the widget, as it is packaged. */
final class WidgetSizeIT {
    private static final int MOST = 45_000;

    private static final Path APP = Path.of(System.getProperty("dateline.jar")).resolveSibling("quarkus");
    private static final Path CLASSES =
            Path.of(System.getProperty("dateline.jar")).resolveSibling("app");

    @Test
    void isSmallEnoughToGoUnnoticed() throws IOException {
        int bundle = 0;
        for (Path jar : jars(APP)) {
            try (ZipFile zip = new ZipFile(jar.toFile())) {
                for (ZipEntry entry : zip.stream()
                        .filter(each -> each.getName().contains("/widget/chat"))
                        .toList()) {
                    bundle += gzipped(zip, entry);
                }
            }
        }
        int loader = gzipped(
                LoaderResource.class.getResourceAsStream("/widget/loader.js").readAllBytes());
        System.out.printf("the widget, gzipped: %d bytes of loader and %d of bundle%n", loader, bundle);

        assertThat(bundle).as("the bundle is there").isGreaterThan(20_000);
        assertThat(loader + bundle).isLessThanOrEqualTo(MOST);
    }

    @Test
    void servesNoSourceOfItsOwn() throws IOException {
        for (Path jar : jars(CLASSES)) {
            try (ZipFile zip = new ZipFile(jar.toFile())) {
                assertThat(zip.stream().map(ZipEntry::getName))
                        .as(jar.toString())
                        .noneMatch(name -> name.startsWith("META-INF/resources/") && !name.endsWith("/"));
            }
        }
    }

    private static List<Path> jars(Path folder) throws IOException {
        try (var files = java.nio.file.Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar")).toList();
        }
    }

    private static int gzipped(ZipFile zip, ZipEntry entry) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            return gzipped(in.readAllBytes());
        }
    }

    private static int gzipped(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.size();
    }
}
