package dev.dateline.lab.pages;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.article.Article;
import dev.dateline.article.Block;
import dev.dateline.article.Reading;
import dev.dateline.article.format.ArticleFiles;
import dev.dateline.lab.report.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Measures how much of a page's article is read, and how much else, on pages whose articles are known.
 *
 * <p>The measure is that of the article-extraction-benchmark: shingles of four words are compared page by page, precision
 * and recall are averaged over pages, and F1 is their harmonic mean. The folder has
 * {@code ground-truth.json} and {@code pages}.
 */
public final class PageEvaluation {
    private PageEvaluation() {}

    /**
     * How well pages are read, each from 0 to 1.
     *
     * @param pages how many pages there are
     * @param unread how many of them gave no article
     */
    record Figures(int pages, int unread, double precision, double recall, double f1) {
        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%d pages, %d of them not read: precision %.3f, recall %.3f, F1 %.3f",
                    pages,
                    unread,
                    precision,
                    recall,
                    f1);
        }
    }

    /**
     * Reads every page under {@code folder/pages} and compares it with {@code folder/ground-truth.json}.
     *
     * @throws IOException if the ground truth cannot be read
     */
    public static Figures of(Path folder) throws IOException {
        return compare(folder, folder.resolve("pages"));
    }

    /**
     * Does the same with the pages' words alone, as a plain scraper hands them on.
     *
     * @throws IOException if the ground truth or a page cannot be read, or no temporary file be written
     */
    static Figures ofScrapes(Path folder) throws IOException {
        Path scrapes = Files.createTempDirectory("scrapes");
        try {
            PageScraper.scrape(folder.resolve("pages"), scrapes);
            return compare(folder, scrapes);
        } finally {
            try (Stream<Path> files = Files.list(scrapes)) {
                files.forEach(file -> file.toFile().delete());
            }
            Files.delete(scrapes);
        }
    }

    private static Figures compare(Path folder, Path pages) throws IOException {
        JsonNode truth =
                new ObjectMapper().readTree(folder.resolve("ground-truth.json").toFile());
        Map<String, String> found = new HashMap<>();
        new ArticleFiles().read(List.of(pages), reading -> {
            if (reading instanceof Reading.Read read) {
                found.put(read.article().id(), story(read.article()));
            }
        });
        List<Overlap> overlaps = new ArrayList<>();
        truth.properties()
                .forEach(page -> overlaps.add(Overlap.between(
                        page.getValue().path("articleBody").asText(""), found.getOrDefault(page.getKey(), ""))));
        double precision = overlaps.stream()
                .filter(overlap -> overlap.found() > 0)
                .mapToDouble(Overlap::precision)
                .average()
                .orElse(0);
        double recall = overlaps.stream()
                .filter(overlap -> overlap.wanted() > 0)
                .mapToDouble(Overlap::recall)
                .average()
                .orElse(0);
        return new Figures(
                overlaps.size(),
                overlaps.size() - found.size(),
                precision,
                recall,
                precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall));
    }

    /** What the benchmark calls the article's body has no captions. */
    private static String story(Article article) {
        return article.blocks().stream()
                .filter(block -> block.kind() != Block.Kind.CAPTION)
                .map(block -> article.text().substring(block.start(), block.end()))
                .collect(Collectors.joining("\n\n"));
    }

    /** The figures of a folder as a report among others. */
    public static Report report(Path folder) throws IOException {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("as HTML", of(folder).toString());
        figures.put("as plain text", ofScrapes(folder).toString());
        return new Report(folder.toString(), figures, List.of());
    }
}
