package dev.dateline.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.article.Block;
import dev.dateline.article.Publication;
import dev.dateline.index.PassageHit;
import dev.dateline.index.SentenceVectors;
import dev.dateline.passage.Passage;
import dev.dateline.passage.Sentence;
import dev.dateline.passage.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

final class RankFusionTest {
    private final RankFusion fusion = new RankFusion(0.5, 2);

    @Test
    void putsFirstWhatBothRankingsFind() {
        List<Evidence> fused = fusion.fuse(
                List.of(hit("words", 0, 10), hit("both", 0, 9)),
                List.of(hit("both", 0, 0.9f), hit("vector", 0, 0.5f)),
                10);

        assertThat(ids(fused)).startsWith("both").contains("words", "vector");
    }

    @Test
    void scoresFromZeroToOne() {
        List<Evidence> fused = fusion.fuse(List.of(hit("one", 0, 12)), List.of(hit("one", 0, 0.9f)), 10);

        assertThat(fused).hasSize(1);
        assertThat(fused.getFirst().score()).isEqualTo(1);
    }

    @Test
    void takesAFewPassagesOfOneArticleOnly() {
        List<Evidence> fused = fusion.fuse(
                List.of(hit("long", 0, 9), hit("long", 1, 8), hit("long", 2, 7), hit("other", 0, 1)), List.of(), 10);

        assertThat(ids(fused)).containsExactly("long", "long", "other");
    }

    @Test
    void findsNothingInNothing() {
        assertThat(fusion.fuse(List.of(), List.of(), 10)).isEmpty();
    }

    private static List<String> ids(List<Evidence> evidence) {
        return evidence.stream()
                .map(passage -> passage.hit().passage().articleId())
                .toList();
    }

    private static PassageHit hit(String id, int ordinal, float score) {
        Span span = new Span(0, 5);
        Passage passage = new Passage(id, ordinal, span, List.of(new Sentence(span, Block.Kind.BODY)));
        return new PassageHit(
                passage, "text.", "", "", "", Publication.UNKNOWN, "", score, SentenceVectors.of(List.of(new float[] {1
                })));
    }
}
