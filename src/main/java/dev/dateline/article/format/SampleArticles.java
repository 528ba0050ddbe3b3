package dev.dateline.article.format;

import dev.dateline.article.Reading;
import dev.dateline.article.file.ArticleFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * The articles that come with Dateline: a first archive to ask, and fixtures of the tests.
 *
 * <p>Eight short pieces of invented publishers on the meetings and letters of Donald Trump and Kim Jong Un, in every
 * format and with the clutter that real pages have. They stand under {@code samples/} on the class path.
 */
public final class SampleArticles {
    private static final String FOLDER = "/samples/";

    private final ArticleFiles files = new ArticleFiles();

    /** Hands every sample article to the sink, in the order of {@code samples/index.txt}. */
    public void read(Consumer<Reading> sink) {
        for (String name : names()) {
            files.read(new ArticleFile(Path.of("samples", name), () -> open(FOLDER + name)), sink);
        }
    }

    private static List<String> names() {
        try (InputStream in = open(FOLDER + "index.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the sample articles in the jar cannot be read; build it again", e);
        }
    }

    private static InputStream open(String resource) {
        return Objects.requireNonNull(SampleArticles.class.getResourceAsStream(resource), resource);
    }
}
