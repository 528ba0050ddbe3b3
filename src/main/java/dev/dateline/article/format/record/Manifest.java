package dev.dateline.article.format.record;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.dateline.article.Article;
import dev.dateline.article.ArticleId;
import dev.dateline.article.Publication;
import dev.dateline.article.Reading;
import dev.dateline.article.UnreadableException;
import dev.dateline.article.file.ArticleFile;
import dev.dateline.article.file.ByteLines;
import dev.dateline.article.file.JsonRecords;
import dev.dateline.article.file.TextDecoder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What a folder's owner says of the articles in it: {@code manifest.csv} or {@code manifest.jsonl}, a line an article. What it
 * says wins over what is read from the files.
 *
 * <p>A line is for the article of its {@code id}, or of its {@code file}, a name in the folder or of a file within one
 * ({@code archive.zip!/fog.html}); with both, the article of that
 * file gets the id.
 */
public final class Manifest {
    private static final List<String> NAMES = List.of("manifest.csv", "manifest.jsonl");

    private final Path folder;
    private final Map<String, JsonNode> byId = new HashMap<>();
    private final Map<String, JsonNode> byFile = new HashMap<>();

    private Manifest(Path folder) {
        this.folder = folder;
    }

    /** Whether the file is a manifest, and so no article. */
    public static boolean is(Path path) {
        return NAMES.contains(path.getFileName().toString());
    }

    /** The manifest of a folder, given absolute. What is wrong with it goes to the sink; the lines that are right count all the same. */
    public static Manifest of(Path folder, Consumer<Reading> sink) {
        var manifest = new Manifest(folder);
        for (String name : NAMES) {
            Path path = folder.resolve(name);
            if (Files.isRegularFile(path)) {
                manifest.read(ArticleFile.at(path), sink);
            }
        }
        return manifest;
    }

    /** A reading as the manifest has it. */
    public Reading applied(Reading reading) {
        return reading instanceof Reading.Read read
                ? new Reading.Read(applied(read.article(), read.file()), read.file())
                : reading;
    }

    private Article applied(Article article, Path file) {
        // Of a file within a file, the name is its place there: archive.zip!/fog.html.
        String name = folder.relativize(file.toAbsolutePath().normalize()).toString();
        JsonNode line = Optional.ofNullable(byFile.get(name)).orElseGet(() -> byId.get(article.id()));
        return line == null
                ? article
                : new Article(
                        ArticleRecord.id(line).orElse(article.id()),
                        ArticleRecord.title(line).orElse(article.title()),
                        ArticleRecord.source(line).orElse(article.source()),
                        ArticleRecord.author(line).orElse(article.author()),
                        ArticleRecord.published(line)
                                .<Publication>map(day -> new Publication.Dated(day, "manifest"))
                                .orElse(article.publication()),
                        ArticleRecord.url(line).orElse(article.url()),
                        article.language(),
                        article.kind(),
                        article.text(),
                        article.blocks());
    }

    private void read(ArticleFile file, Consumer<Reading> sink) {
        try {
            if (file.extension().equals("csv")) {
                NamedRows.each(
                        file,
                        (row, line) -> add(file, row, line, sink),
                        (line, reason) -> sink.accept(file.rejected(line, reason)));
            } else {
                readLines(file, sink);
            }
        } catch (UnreadableException e) {
            sink.accept(file.rejected(0, e.reason()));
        } catch (IOException e) {
            sink.accept(file.rejected(0, "The manifest cannot be read (" + e + "). Check that you may read it."));
        }
    }

    private void readLines(ArticleFile file, Consumer<Reading> sink) throws IOException {
        try (InputStream in = file.open()) {
            var lines = new ByteLines(in, ArticleFile.MAX_ARTICLE_BYTES);
            while (lines.next()) {
                if (lines.isBlank()) {
                    continue;
                }
                try {
                    add(file, JsonRecords.ONE.readTree(TextDecoder.decode(lines.line())), lines.number(), sink);
                } catch (JsonProcessingException e) {
                    sink.accept(file.rejected(lines.number(), JsonRecords.reason(e)));
                }
            }
        }
    }

    private void add(ArticleFile file, JsonNode line, long number, Consumer<Reading> sink) {
        String name = line.path("file").asText("").strip();
        try {
            Optional<String> id = ArticleRecord.id(line);
            if (!name.isEmpty()) {
                byFile.put(name, line);
            } else if (id.isPresent()) {
                byId.put(ArticleId.of(id.get()), line);
            } else {
                sink.accept(
                        file.rejected(number, "The line is for no article. Give it the article's \"id\" or \"file\"."));
            }
        } catch (UnreadableException e) {
            sink.accept(file.rejected(number, e.reason()));
        }
    }
}
