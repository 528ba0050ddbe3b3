package dev.dateline.citation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.answer.Draft;
import dev.dateline.answer.Quote;
import dev.dateline.answer.Standing;
import dev.dateline.archive.ArchiveFixture;
import dev.dateline.archive.ArticleFilter;
import dev.dateline.archive.PassageHit;
import dev.dateline.archive.PassageIndex;
import dev.dateline.archive.PassageQuery;
import dev.dateline.archive.lucene.analysis.EnglishTermAnalyzer;
import dev.dateline.article.Article;
import dev.dateline.citation.check.Fault;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a language model might write of a quote, honest and not. */
final class WrittenSentencesTest {
    @TempDir
    Path folder;

    private static final String FILE = "honest-and-false.txt";

    private static final double MOST_DROPPED = 0.10;
    private static final double MOST_LET_THROUGH = 0.05;

    /** Every passage would take minutes. */
    private static final int OTHER_PASSAGES = 5;

    @Test
    void dropsWhatIsFalseAndKeepsWhatIsHonest() throws IOException {
        List<Written> sentences = read();
        List<String> dropped = new ArrayList<>();
        List<String> letThrough = new ArrayList<>();
        try (PassageIndex index = archive(sentences)) {
            Map<String, PassageHit> hits = hits(index);
            Verifier verifier = new Verifier(index, ArchiveFixture.SCORER, new EnglishTermAnalyzer());
            for (Written written : sentences) {
                PassageHit hit = hits.get(written.article());
                Quote quote = new Quote(hit, hit.passage().span());
                List<Fault> faults =
                        verifier.faults(new Draft.Sentence(written.text(), List.of(quote), Standing.REPORTED));
                if (written.honest() && !faults.isEmpty()) {
                    dropped.add(written.text() + " " + faults);
                }
                if (!written.honest() && faults.isEmpty()) {
                    letThrough.add(written.text());
                }
            }
        }
        long honest = sentences.stream().filter(Written::honest).count();
        long wrong = sentences.size() - honest;
        System.out.printf(
                "right dropped %d of %d, wrong let through %d of %d%n",
                dropped.size(), honest, letThrough.size(), wrong);
        assertThat((double) dropped.size() / honest).as("dropped: " + dropped).isLessThanOrEqualTo(MOST_DROPPED);
        assertThat((double) letThrough.size() / wrong)
                .as("let through: " + letThrough)
                .isLessThanOrEqualTo(MOST_LET_THROUGH);
    }

    @Test
    void dropsWhatCitesAPassageAboutSomethingElse() throws IOException {
        List<Written> sentences = read();
        try (PassageIndex index = archive(sentences)) {
            Verifier verifier = new Verifier(index, ArchiveFixture.SCORER, new EnglishTermAnalyzer());
            hits(index).entrySet().stream().limit(OTHER_PASSAGES).forEach(entry -> {
                String article = entry.getKey();
                PassageHit hit = entry.getValue();
                Quote quote = new Quote(hit, hit.passage().span());
                assertThat(sentences)
                        .filteredOn(written ->
                                written.honest() && !written.article().equals(article))
                        .allSatisfy(written -> assertThat(verifier.faults(
                                        new Draft.Sentence(written.text(), List.of(quote), Standing.REPORTED)))
                                .as(written.text() + " | " + quote.text())
                                .isNotEmpty());
            });
        }
    }

    @Test
    void findsTheSentenceThatBearsItOut() throws IOException {
        ArchiveFixture.ingest(
                folder,
                ArchiveFixture.article(
                        "dam",
                        "The dam",
                        "Wire",
                        "2019-06-29",
                        "Engineers inspected the Tolva dam on Monday. They found two cracks near the spillway. "
                                + "The reservoir is at 80 percent of its capacity. Villages below the dam were not evacuated."));
        try (PassageIndex index = ArchiveFixture.open(folder)) {
            EnglishTermAnalyzer analyzer = new EnglishTermAnalyzer();
            Verifier verifier = new Verifier(index, ArchiveFixture.SCORER, analyzer);
            QuoteFinder finder = new QuoteFinder(verifier, ArchiveFixture.SCORER, analyzer);
            PassageHit hit = hits(index).get("dam");

            assertThat(finder.find("The reservoir is 80% full of its capacity.", hit)
                            .map(Quote::text))
                    .contains("The reservoir is at 80 percent of its capacity.");
            assertThat(finder.find("Villages below the Tolva dam were evacuated.", hit))
                    .isEmpty();
        }
    }

    private PassageIndex archive(List<Written> sentences) {
        Map<String, Article> articles = new TreeMap<>();
        for (Written written : sentences) {
            articles.put(
                    written.article(),
                    ArchiveFixture.article(written.article(), "News", "Wire", written.published(), written.quote()));
        }
        ArchiveFixture.ingest(folder, articles.values().toArray(Article[]::new));
        return ArchiveFixture.open(folder);
    }

    private static Map<String, PassageHit> hits(PassageIndex index) {
        Map<String, PassageHit> hits = new TreeMap<>();
        float[] anything = ArchiveFixture.EMBEDDER.embed("news");
        index.search(new PassageQuery.Nearest(anything, ArticleFilter.ALL), 1000)
                .forEach(hit -> hits.put(hit.passage().articleId(), hit));
        return hits;
    }

    private static List<Written> read() throws IOException {
        List<Written> sentences = new ArrayList<>();
        try (InputStream stream = WrittenSentencesTest.class.getResourceAsStream(FILE)) {
            assertThat(stream).isNotNull();
            String published = "";
            String quote = "";
            int article = 0;
            for (String line : new String(stream.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
                if (line.startsWith("= ")) {
                    published = line.substring(2, 12);
                    quote = line.substring(13);
                    article++;
                } else if (line.startsWith("+ ")) {
                    sentences.add(new Written("a" + article, published, quote, line.substring(2), true));
                } else if (line.startsWith("- ")) {
                    String text = line.substring(line.indexOf(": ") + 2);
                    sentences.add(new Written("a" + article, published, quote, text, false));
                }
            }
        }
        return sentences;
    }

    private record Written(String article, String published, String quote, String text, boolean honest) {}
}
