package dev.dateline.retrieval;

import dev.dateline.index.Embedder;
import dev.dateline.index.PassageHit;
import dev.dateline.index.PassageIndex;
import dev.dateline.index.PassageQuery;
import dev.dateline.question.Question;
import java.util.List;

/** Finds the passages that may bear on a question. Safe for use by many threads. */
public final class Retriever {

    /** How deep each ranking is read before they are fused. */
    private static final int DEPTH = 60;

    private static final double VECTOR_WEIGHT = 0.3;
    private static final int PER_ARTICLE = 4;

    private final PassageIndex index;
    private final Embedder embedder;
    private final RankFusion fusion = new RankFusion(VECTOR_WEIGHT, PER_ARTICLE);

    public Retriever(PassageIndex index, Embedder embedder) {
        this.index = index;
        this.embedder = embedder;
    }

    /**
     * The passages that may bear on a question.
     *
     * @param limit how many at the most
     * @return best first, at most a few of one article; empty where no article shares a word with the question
     */
    public Found retrieve(Question question, int limit) {
        float[] vector = embedder.embed(question.text());
        List<PassageHit> words = index.search(new PassageQuery.Words(question.text(), question.filter()), DEPTH);
        List<PassageHit> nearest = index.search(new PassageQuery.Nearest(vector, question.filter()), DEPTH);
        return new Found(fusion.fuse(words, nearest, limit), vector);
    }

    /**
     * What was found.
     *
     * @param evidence best first
     * @param question the question's vector, of unit length
     */
    @SuppressWarnings("ArrayRecordComponent") // handed on to the answerer, never compared
    public record Found(List<Evidence> evidence, float[] question) {
        public Found {
            evidence = List.copyOf(evidence);
        }
    }
}
