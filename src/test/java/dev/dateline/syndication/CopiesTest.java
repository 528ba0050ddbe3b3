package dev.dateline.syndication;

import static dev.dateline.archive.ArchiveFixture.EMBEDDER;
import static dev.dateline.archive.ArchiveFixture.article;
import static dev.dateline.archive.ArchiveFixture.ingest;
import static dev.dateline.archive.ArchiveFixture.open;
import static dev.dateline.syndication.SyndicatedStory.SENT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.archive.ArchiveFixture;
import dev.dateline.archive.ArchiveWriter;
import dev.dateline.archive.ArticleFilter;
import dev.dateline.archive.PassageHit;
import dev.dateline.archive.PassageIndex;
import dev.dateline.archive.PassageQuery;
import dev.dateline.archive.lucene.LuceneArchives;
import dev.dateline.article.Article;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CopiesTest {
    private static final Article WIRE = SENT.published("wire", "Ferry runs aground", "Coast Agency", "2021-03-01");
    private static final Article CUT = SENT.cutTo(6).published("cut", "Ferry horror", "Hill Courier", "2021-03-02");
    private static final Article CHANGED = SENT.with(6, "The strait stays closed until further notice, officials said.")
            .published("changed", "Twelve die off island", "The Harbour Post", "2021-03-03");
    private static final Article UNDATED = SENT.published("undated", "Ferry", "The Gazette", "");
    private static final Article UPDATE = SENT.replacing("at least 12 people", "at least 15 people")
            .published("update", "Ferry: toll rises", "Coast Agency", "2021-03-02");
    private static final Article OTHER = article(
            "other", "Ferries", "Wire", "2021-03-01", "Ferries are older here than anywhere else in the region.");

    @TempDir
    Path folder;

    @Test
    void listsTheCopiesOfAnArticleEarliestFirst() {
        ingest(folder, UNDATED, CHANGED, OTHER, UPDATE, CUT, WIRE);

        try (PassageIndex index = open(folder)) {
            assertThat(copies(index, "wire")).containsExactly("cut", "changed", "undated");
            assertThat(copies(index, "cut")).containsExactly("wire", "changed", "undated");
            assertThat(copies(index, "update")).isEmpty();
            assertThat(copies(index, "other")).isEmpty();
            assertThat(copies(index, "nowhere")).isEmpty();
        }
    }

    @Test
    void listsNoCopyThatTheFilterKeepsBack() {
        ingest(folder, WIRE, CUT, CHANGED, UNDATED);

        try (PassageIndex index = open(folder)) {
            ArticleFilter asOf =
                    new ArticleFilter(Optional.empty(), Optional.of(LocalDate.parse("2021-03-02")), List.of());
            assertThat(ArchiveFixture.copies(index).of("wire", asOf))
                    .extracting(Article::id)
                    .containsExactly("cut");
        }
    }

    @Test
    void forgetsACopyThatWasReplacedOrRemoved() {
        ingest(folder, WIRE, CUT, CHANGED);
        ingest(
                folder,
                article("cut", "Correction", "Hill Courier", "2021-03-04", "An earlier story was withdrawn by us."));
        try (ArchiveWriter archive = new LuceneArchives(folder).write(EMBEDDER.space())) {
            archive.remove(List.of("changed"));
        }

        try (PassageIndex index = open(folder)) {
            assertThat(copies(index, "wire")).isEmpty();
        }
        ingest(folder, CHANGED);
        try (PassageIndex index = open(folder)) {
            assertThat(copies(index, "wire")).containsExactly("changed");
        }
    }

    @Test
    void letsOneTextTakeOnePlaceInARanking() {
        ingest(folder, CHANGED, CUT, WIRE, UPDATE, OTHER);

        try (PassageIndex index = open(folder)) {
            List<PassageHit> hits = search(index, "How many people were killed when the ferry ran aground?");
            assertThat(ids(hits)).contains("wire", "cut", "changed", "update");
            assertThat(ids(ArchiveFixture.copies(index).originals(hits)))
                    .contains("wire", "update")
                    .doesNotContain("cut");
        }
    }

    @Test
    void keepsThePassageInWhichACopySaysSomethingOfItsOwn() {
        String paragraph = "A councillor from Elmouth, Mira Odum, called for a lighthouse on the reef. ".repeat(8);
        Article own = SENT.withMoreBehind(7, paragraph).published("own", "Ferry", "Hill Courier", "2021-03-01");
        ingest(folder, WIRE, own);

        try (PassageIndex index = open(folder)) {
            assertThat(copies(index, "own")).containsExactly("wire");
            List<PassageHit> hits =
                    ArchiveFixture.copies(index).originals(search(index, "Who called for a lighthouse on the reef?"));
            assertThat(hits).anySatisfy(hit -> assertThat(hit.text()).contains("Mira Odum"));
        }
    }

    private static List<String> copies(PassageIndex index, String id) {
        return ArchiveFixture.copies(index).of(id, ArticleFilter.ALL).stream()
                .map(Article::id)
                .toList();
    }

    private static List<PassageHit> search(PassageIndex index, String question) {
        return index.search(new PassageQuery.Words(question, ArticleFilter.ALL), 20);
    }

    private static List<String> ids(List<PassageHit> hits) {
        return hits.stream().map(hit -> hit.passage().articleId()).distinct().toList();
    }
}
