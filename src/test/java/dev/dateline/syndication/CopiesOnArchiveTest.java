package dev.dateline.syndication;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.archive.ArchiveFixture;
import dev.dateline.archive.ArchiveWriter;
import dev.dateline.archive.ArticleFilter;
import dev.dateline.archive.PassageIndex;
import dev.dateline.archive.lucene.LuceneArchives;
import dev.dateline.archive.lucene.analysis.EnglishTermAnalyzer;
import dev.dateline.article.Article;
import dev.dateline.article.Block;
import dev.dateline.article.Publication;
import dev.dateline.article.Reading;
import dev.dateline.article.format.ArticleFiles;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Measures how well copies are told from updates, on articles of a real archive: edited as those who syndicate edit, and
 * as those who update do. Chose the constants of {@link CopyJudge} and {@link CopySignature}, on all of it: {@code ./mvnw
 * test -Dtest=CopiesOnArchiveTest -Dcopies.articles=5000 -Dcopies.edited=300}.
 */
final class CopiesOnArchiveTest {
    private static final Path ARCHIVE = Path.of("../shared/articles/archive-5k.jsonl.gz");
    private static final int EDITED = Integer.getInteger("copies.edited", 60);
    private static final int ARTICLES = Integer.getInteger("copies.articles", 800);
    private static final Map<String, Function<Story, Story>> COPIES = Map.of(
            "agency line", story -> story.headed("LISBON (Agency) –").closed("Reporting by our own staff"),
            "end cut off", story -> story.cut(0.6),
            "one in four cut", story -> story.cut(0.75),
            "a paragraph changed", Story::withParagraphChanged,
            "words changed", story -> story.withWordsChanged(40),
            "all of it",
                    story -> story.cut(0.7)
                            .withParagraphChanged()
                            .withWordsChanged(60)
                            .headed("(Agency)"));
    private static final Map<String, Function<Story, Story>> UPDATES = Map.of(
            "new lead and news", story -> story.withNews(0.35),
            "goes on", story -> story.continued(0.35),
            "figures changed", Story::withFiguresChanged);

    @TempDir
    Path folder;

    private static List<Article> archive = List.of();

    @BeforeAll
    static void read() throws Exception {
        Assumptions.assumeTrue(Files.exists(ARCHIVE), "no archive at " + ARCHIVE);
        List<Article> read = new ArrayList<>();
        // To read all of it takes longer than the test.
        Path some = Files.createTempFile("archive", ".jsonl");
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(ARCHIVE)), StandardCharsets.UTF_8))) {
            Files.write(some, lines.lines().limit(ARTICLES).toList());
        }
        new ArticleFiles().read(List.of(some), reading -> {
            if (reading instanceof Reading.Read found) {
                read.add(found.article());
            }
        });
        Files.delete(some);
        archive = List.copyOf(read);
    }

    @Test
    void findsCopiesAndLeavesUpdatesAlone() {
        List<Article> originals = archive.stream()
                .filter(article ->
                        article.text().length() > 2500 && article.text().length() < 8000)
                .filter(article -> article.publication().date().isPresent())
                .filter(article -> article.text().matches("(?s).*\\s\\d\\d\\s.*"))
                .limit(EDITED)
                .toList();
        List<Article> all = new ArrayList<>(archive);
        Stream.of(COPIES, UPDATES)
                .forEach(edits -> edits.forEach((edit, change) -> {
                    for (int i = 0; i < originals.size(); i++) {
                        Story story = new Story(originals.get(i), originals.get((i + 1) % originals.size()));
                        all.add(change.apply(story).published(edit, UPDATES.containsKey(edit)));
                    }
                }));
        long start = System.nanoTime();
        try (ArchiveWriter writer = new LuceneArchives(folder).write(ArchiveFixture.EMBEDDER.space())) {
            all.forEach(article -> writer.put(entry(article)));
        }
        System.out.printf("%d articles written in %d ms%n", all.size(), (System.nanoTime() - start) / 1_000_000);
        try (PassageIndex index = ArchiveFixture.open(folder)) {
            Map<String, Double> found = new TreeMap<>();
            long asked = System.nanoTime();
            for (Article original : originals) {
                ArchiveFixture.copies(index).of(original.id(), ArticleFilter.ALL).stream()
                        .map(Article::id)
                        .filter(id -> id.startsWith(original.id() + " "))
                        .forEach(id -> found.merge(
                                id.substring(original.id().length() + 1), 1.0 / originals.size(), Double::sum));
            }
            System.out.printf(
                    "copies found in %.2f ms an article%n", (System.nanoTime() - asked) / 1e6 / originals.size());
            Stream.of(COPIES, UPDATES)
                    .forEach(edits -> edits.keySet()
                            .forEach(edit -> System.out.printf("%-20s %.3f%n", edit, found.getOrDefault(edit, 0.0))));
            COPIES.keySet()
                    .forEach(edit ->
                            assertThat(found.getOrDefault(edit, 0.0)).as(edit).isGreaterThan(0.9));
            UPDATES.keySet()
                    .forEach(edit ->
                            assertThat(found.getOrDefault(edit, 0.0)).as(edit).isLessThan(0.1));
        }
    }

    @Test
    void showsWhichArticlesOfTheArchiveAreCopies() {
        List<String> pairs = new ArrayList<>();
        try (ArchiveWriter writer = new LuceneArchives(folder).write(ArchiveFixture.EMBEDDER.space())) {
            archive.forEach(article -> writer.put(entry(article)));
        }
        long start = System.nanoTime();
        try (PassageIndex index = ArchiveFixture.open(folder)) {
            for (Article article : archive) {
                ArchiveFixture.copies(index)
                        .of(article.id(), ArticleFilter.ALL)
                        .forEach(copy -> pairs.add(article.source() + " | " + article.title() + "\n    " + copy.source()
                                + " | " + copy.title()));
            }
        }
        System.out.printf(
                "%d pairs in %d articles, %.3f ms an article%n",
                pairs.size() / 2, archive.size(), (System.nanoTime() - start) / 1e6 / archive.size());
        pairs.forEach(System.out::println);
        // Such an archive was cleared of copies before: what comes out must be rare.
        assertThat(pairs.size()).isLessThan(archive.size() / 50);
    }

    private static ArchiveWriter.Entry entry(Article article) {
        return new ArchiveWriter.Entry(
                article, article.id(), "", CopySignature.of(article, new EnglishTermAnalyzer()), List.of());
    }

    /** An article being edited. */
    private record Story(Article original, Article other, List<String> paragraphs) {
        Story(Article original, Article other) {
            this(original, other, paragraphs(original));
        }

        private static List<String> paragraphs(Article article) {
            return article.blocks().stream()
                    .map(block -> article.text().substring(block.start(), block.end()))
                    .toList();
        }

        private Story with(List<String> changed) {
            return new Story(original, other, changed);
        }

        Story headed(String line) {
            List<String> changed = new ArrayList<>(paragraphs);
            changed.set(0, line + " " + changed.getFirst());
            return with(changed);
        }

        Story closed(String line) {
            List<String> changed = new ArrayList<>(paragraphs);
            changed.add(line);
            return with(changed);
        }

        Story cut(double kept) {
            return with(paragraphs.subList(0, Math.max(1, (int) Math.ceil(kept * paragraphs.size()))));
        }

        Story withParagraphChanged() {
            List<String> changed = new ArrayList<>(paragraphs);
            int at = changed.size() / 2;
            changed.set(at, foreign(changed.get(at).length()));
            return with(changed);
        }

        /** One word in so many. */
        Story withWordsChanged(int every) {
            Random random = new Random(every);
            return with(paragraphs.stream()
                    .map(paragraph -> Stream.of(paragraph.split(" ", -1))
                            .map(word -> random.nextInt(every) == 0 && !word.matches(".*\\d.*") ? "instead" : word)
                            .collect(Collectors.joining(" ")))
                    .toList());
        }

        Story withNews(double share) {
            List<String> changed = new ArrayList<>(paragraphs);
            changed.set(0, foreign((int) (share * length())));
            return with(changed);
        }

        Story continued(double share) {
            List<String> changed = new ArrayList<>(paragraphs);
            changed.add(foreign((int) (share * length())));
            return with(changed);
        }

        Story withFiguresChanged() {
            return with(paragraphs.stream()
                    .map(paragraph -> paragraph.replaceAll("\\b(\\d{2})\\b", "9$1"))
                    .toList());
        }

        private int length() {
            return paragraphs.stream().mapToInt(String::length).sum();
        }

        private String foreign(int length) {
            String text = other.text();
            return text.substring(0, Math.min(text.length(), Math.max(length, 1)));
        }

        Article published(String edit, boolean update) {
            StringBuilder text = new StringBuilder();
            List<Block> blocks = new ArrayList<>();
            for (String paragraph : paragraphs) {
                text.append(text.isEmpty() ? "" : "\n\n");
                blocks.add(new Block(Block.Kind.BODY, text.length(), text.length() + paragraph.length()));
                text.append(paragraph);
            }
            LocalDate day = original.publication().date().orElseThrow();
            return new Article(
                    original.id() + " " + edit,
                    "Another headline",
                    update ? original.source() : "The Example Gazette",
                    "",
                    new Publication.Dated(update ? day.plusDays(1) : day, "test"),
                    "",
                    text.toString(),
                    blocks);
        }
    }
}
