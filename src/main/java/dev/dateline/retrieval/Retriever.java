package dev.dateline.retrieval;

import dev.dateline.archive.PassageHit;
import dev.dateline.archive.PassageIndex;
import dev.dateline.archive.PassageQuery;
import dev.dateline.archive.analysis.TermAnalyzer;
import dev.dateline.embedding.Embedder;
import dev.dateline.question.Question;
import dev.dateline.syndication.Copies;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the passages that may bear on a question. Safe for use by many threads. */
public final class Retriever {

    /** How many passages are found by words, and how many by vector. docs/adr/0011-five-signals.md has the sweep. */
    private static final int DEPTH = 50;

    /** How many passages are looked at for each that is wanted, since copies of it may stand beside it. */
    private static final int COPIES_MET = 3;

    private final PassageIndex index;
    private final Copies copies;
    private final Embedder embedder;
    private final SignalReader reader;
    private final PassageRanker ranker;

    /** Ranks by the weights that come with Dateline. */
    public Retriever(PassageIndex index, Copies copies, Embedder embedder, TermAnalyzer analyzer) {
        this.index = index;
        this.copies = copies;
        this.embedder = embedder;
        this.reader = new SignalReader(index, analyzer);
        this.ranker = new PassageRanker(SignalWeights.trained());
    }

    /**
     * The passages that may bear on a question.
     *
     * @param limit how many at the most
     * @return best first; empty if no article may be searched
     */
    public Found retrieve(Question question, int limit) {
        float[] vector = embedder.embed(question.text());
        List<Evidence> ranked = ranker.rank(candidates(question, vector), limit * COPIES_MET);
        return new Found(originals(question, ranked).stream().limit(limit).toList(), vector);
    }

    /** Those of some articles that the archive does not have any more. */
    public Set<String> gone(Set<String> articles) {
        Set<String> gone = new HashSet<>(articles);
        if (!gone.isEmpty()) {
            gone.removeAll(index.signatures(articles).keySet());
        }
        return gone;
    }

    /** One of each group of copies, so that a text printed ten times does not take ten places. */
    private List<Evidence> originals(Question question, List<Evidence> ranked) {
        List<PassageHit> hits = ranked.stream().map(Evidence::hit).toList();
        Set<PassageHit> repeating = new HashSet<>(hits);
        copies.originals(hits).forEach(repeating::remove);
        NamedSources sources = new NamedSources(question.text());
        // Who asks what a publisher wrote is shown its print of a text.
        return ranked.stream()
                .filter(passage -> sources.contains(passage.hit().source()) || !repeating.contains(passage.hit()))
                .toList();
    }

    /** What {@link #retrieve} chooses from, unranked. */
    public List<Candidate> candidates(Question question) {
        return candidates(question, embedder.embed(question.text()));
    }

    private List<Candidate> candidates(Question question, float[] vector) {
        List<List<PassageHit>> found = index.search(
                List.of(
                        new PassageQuery.Words(question.own(), question.beside(), question.filter()),
                        new PassageQuery.Nearest(vector, question.filter())),
                DEPTH);
        return reader.read(question, vector, Pool.of(found.getFirst(), found.getLast()));
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
