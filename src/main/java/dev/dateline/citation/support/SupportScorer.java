package dev.dateline.citation.support;

import dev.dateline.archive.analysis.TermAnalyzer;
import dev.dateline.citation.wording.Reading;
import dev.dateline.citation.wording.SentenceReader;
import dev.dateline.embedding.Embedder;
import dev.dateline.language.Document;
import dev.dateline.reader.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Scores how far a text supports a sentence. Safe for use by many threads.
 *
 * <p>Costs an embedding of the sentence, and one each of up to three sentences of the text, and two readings of these.
 */
public final class SupportScorer {
    private final SentenceReader sentences;
    private final Embedder embedder;
    private final Optional<Reader> reader;
    private final SupportModel model;

    /**
     * Scores by the weights that ship with Dateline.
     *
     * @param reader judges the sentence beside the text; without one, what it would say counts as middling
     */
    public SupportScorer(Embedder embedder, TermAnalyzer analyzer, Optional<Reader> reader) {
        this(embedder, analyzer, reader, SupportModelFile.packaged());
    }

    public SupportScorer(Embedder embedder, TermAnalyzer analyzer, Optional<Reader> reader, SupportModel model) {
        this.sentences = new SentenceReader(analyzer);
        this.embedder = embedder;
        this.reader = reader;
        this.model = model;
    }

    /** How far the text supports the sentence; not at all if either has no word. */
    public Support support(String sentence, String text) {
        return compare(sentence, text)
                .map(comparison -> {
                    double score = model.score(features(comparison));
                    return new Support(score, score >= model.threshold(), StrangeWord.in(comparison));
                })
                .orElse(Support.NONE);
    }

    /** What is looked at, in the order of {@link SupportModel#features}; empty if either has no word. */
    public Optional<List<Double>> features(String sentence, String text) {
        return compare(sentence, text).map(SupportScorer::features);
    }

    private Optional<Comparison> compare(String sentence, String text) {
        List<Reading> read = sentences.sentences(Document.of(text));
        return read.isEmpty()
                ? Optional.empty()
                : sentences.sentence(sentence).map(statement -> Comparison.of(statement, read, embedder, reader));
    }

    private static List<Double> features(Comparison comparison) {
        List<Double> features = new ArrayList<>();
        for (Feature feature : Feature.values()) {
            features.add(feature.of(comparison));
        }
        return List.copyOf(features);
    }
}
