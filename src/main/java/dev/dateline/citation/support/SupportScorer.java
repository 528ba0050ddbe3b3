package dev.dateline.citation.support;

import dev.dateline.citation.wording.Reading;
import dev.dateline.citation.wording.SentenceReader;
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

    /** How far the text bears the sentence out; not at all where either has no word. */
    public Support support(String sentence, String text) {
        return compare(sentence, text)
                .map(comparison -> {
                    double score = model.score(features(comparison));
                    return new Support(score, score >= model.threshold(), StrangeWord.in(comparison));
                })
                .orElse(Support.NONE);
    }

    /** What is looked at, in the order of {@link SupportModel#features}; empty where either has no word. */
    public Optional<List<Double>> features(String sentence, String text) {
        return compare(sentence, text).map(SupportScorer::features);
    }

    private Optional<Comparison> compare(String sentence, String text) {
        List<Reading> sentences = reader.sentences(text);
        return sentences.isEmpty()
                ? Optional.empty()
                : reader.sentence(sentence).map(statement -> Comparison.of(statement, sentences, embedder));
    }

    private static List<Double> features(Comparison comparison) {
        List<Double> features = new ArrayList<>();
        for (Feature feature : Feature.values()) {
            features.add(feature.of(comparison));
        }
        return List.copyOf(features);
    }
}
