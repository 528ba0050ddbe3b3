package dev.dateline.retrieval;

import dev.dateline.archive.PassageHit;
import dev.dateline.article.Block;
import dev.dateline.article.Publication;
import dev.dateline.language.token.Span;
import dev.dateline.passage.Passage;
import dev.dateline.passage.Sentence;
import dev.dateline.passage.SentenceVectors;
import java.util.List;

/** Passages that were found. */
final class Hits {
    private Hits() {}

    /** A passage of one word. */
    static PassageHit hit(String article, int ordinal, String source, double score) {
        return hit(article, ordinal, source, Publication.UNKNOWN, score);
    }

    /** The first passage of an article, found by words. */
    static PassageHit hit(String article, Publication publication) {
        return hit(article, 0, "", publication, 1);
    }

    private static PassageHit hit(String article, int ordinal, String source, Publication publication, double score) {
        Span span = new Span(0, 5);
        Passage passage = new Passage(article, ordinal, span, List.of(new Sentence(span, Block.Kind.BODY)));
        return new PassageHit(
                passage,
                "text.",
                "",
                source,
                "",
                publication,
                "",
                (float) score,
                SentenceVectors.of(List.of(new float[] {1})));
    }
}
