package dev.dateline.citation.support;

import dev.dateline.index.Embedder;
import dev.dateline.index.TermAnalyzer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Scores how far a text bears out a sentence. Safe for use by many threads.
 *
 * <p>Costs an embedding of the sentence, and one each of up to three sentences of the text.
 */
public final class SupportScorer {
    private final SentenceReader reader;
    private final Embedder embedder;
    private final SupportModel model;

    /** Scores by the weights that ship with Dateline. */
    public SupportScorer(Embedder embedder, TermAnalyzer analyzer) {
        this(embedder, analyzer, SupportModelFile.packaged());
    }

    public SupportScorer(Embedder embedder, TermAnalyzer analyzer, SupportModel model) {
        this.reader = new SentenceReader(analyzer);
        this.embedder = embedder;
        this.model = model;
    }

    /** How likely it is that the text bears the sentence out, 0 to 1; 0 where either has no word. */
    public double score(String sentence, String text) {
        return features(sentence, text).map(model::score).orElse(0.0);
    }

    /** Whether the score is one that counts as borne out. */
    public boolean bearsOut(String text, String sentence) {
        return score(sentence, text) >= model.threshold();
    }

    /** What is looked at, in the order of {@link SupportModel#features}; empty where either has no word. */
    public Optional<List<Double>> features(String sentence, String text) {
        List<Reading> sentences = reader.sentences(text);
        if (sentences.isEmpty()) {
            return Optional.empty();
        }
        return reader.sentence(sentence).map(statement -> {
            Comparison comparison = Comparison.of(statement, sentences, embedder);
            List<Double> features = new ArrayList<>();
            for (Feature feature : Feature.values()) {
                features.add(feature.of(comparison));
            }
            return List.copyOf(features);
        });
    }
}
