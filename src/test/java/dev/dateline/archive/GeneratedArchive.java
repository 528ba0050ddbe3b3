package dev.dateline.archive;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.article.Article;
import dev.dateline.article.Reading;
import dev.dateline.article.format.ArticleFiles;
import dev.dateline.passage.Passage;
import dev.dateline.passage.PassageCutter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** A folder of articles of invented harbour news, no two passages alike, as many as are asked for. */
public final class GeneratedArchive {
    private static final int SENTENCES = 24;
    private static final List<String> PLACES = List.of("Norhaven", "Elmsund", "Port Calder", "Vesterby", "Saltmouth");
    private static final List<String> ROLES = List.of("mayor", "harbour master", "coast guard", "pilot", "minister");
    private static final List<String> SENTENCE_PATTERNS = List.of(
            "The %s of %s told reporters that %d crates of herring were landed before noon.",
            "After a night of fog the %s reopened the quay at %s and let %d boats out to sea.",
            "Nobody but the %s had warned %s that the lighthouse would stay dark for %d nights.",
            "It took the %s longer than expected to reach %s, where %d passengers waited on the pier.",
            "A letter from the %s reached the council of %s and named a price of %d crowns.");

    private final Path folder;
    private final Random random;
    private final Map<String, Article> articles = new TreeMap<>();
    private final PassageCutter cutter = new PassageCutter();

    public GeneratedArchive(Path folder, Random random) {
        this.folder = folder;
        this.random = random;
    }

    /** Writes more articles, and reads them as an ingest would. */
    public void grow(int count) throws IOException {
        List<String> records = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int number = articles.size() + i;
            records.add(new ObjectMapper()
                    .writeValueAsString(Map.of(
                            "id",
                            "story-" + number,
                            "title",
                            "Harbour news, part " + number,
                            "source",
                            "The Norhaven Log",
                            "published",
                            "2019-05-02",
                            "text",
                            text(number))));
        }
        Path file = Files.write(folder.resolve("from-%06d.jsonl".formatted(articles.size())), records);
        new ArticleFiles().read(List.of(file), reading -> {
            switch (reading) {
                case Reading.Read read -> articles.put(read.article().id(), read.article());
                case Reading.Noted noted -> throw new IllegalStateException(noted.toString());
                case Reading.Rejected rejected -> throw new IllegalStateException(rejected.toString());
            }
        });
    }

    private String text(int number) {
        StringBuilder text = new StringBuilder("Part %d of the harbour news begins at dawn.".formatted(number));
        for (int i = 0; i < SENTENCES; i++) {
            text.append(i % 4 == 0 ? "\n\n" : " ")
                    .append(one(SENTENCE_PATTERNS)
                            .formatted(one(ROLES), one(PLACES), number * SENTENCES + i + 1_000_000));
        }
        return text.toString();
    }

    private String one(List<String> values) {
        return values.get(random.nextInt(values.size()));
    }

    /** The articles by their ids. */
    public Map<String, Article> articles() {
        return articles;
    }

    /** The texts of the passages that an article is cut into. */
    public List<String> passages(String id) {
        Article article = articles.get(id);
        return cutter.cut(article).stream()
                .map(Passage::span)
                .map(span -> span.of(article.text()))
                .toList();
    }
}
