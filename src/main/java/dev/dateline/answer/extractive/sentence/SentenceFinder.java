package dev.dateline.answer.extractive.sentence;

import dev.dateline.archive.PassageHit;
import dev.dateline.archive.PassageIndex;
import dev.dateline.archive.analysis.TermAnalyzer;
import dev.dateline.article.Block;
import dev.dateline.language.Document;
import dev.dateline.question.Question;
import dev.dateline.retrieval.Evidence;
import dev.dateline.retrieval.Retriever;
import dev.dateline.time.TimeExpression;
import dev.dateline.time.TimeResolver;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Ranks the sentences of the evidence by what speaks for them without reading them, at some microseconds each. */
public final class SentenceFinder {
    private final PassageIndex index;
    private final TermAnalyzer analyzer;
    private final SentenceWeights weights;
    private final TimeResolver timeResolver = new TimeResolver();

    public SentenceFinder(PassageIndex index, TermAnalyzer analyzer, SentenceWeights weights) {
        this.index = index;
        this.analyzer = analyzer;
        this.weights = weights;
    }

    /** The sentences, best first. */
    public List<FoundSentence> find(Question question, Retriever.Found found) {
        Rarities rarities = new Rarities(question, index);
        Recency recency = Recency.among(found.evidence());
        List<FoundSentence> sentences = new ArrayList<>();
        for (Evidence evidence : found.evidence()) {
            find(question, evidence, found.question(), rarities, recency, sentences);
        }
        sentences.sort(Comparator.comparingDouble(FoundSentence::score).reversed());
        return sentences;
    }

    private void find(
            Question question,
            Evidence evidence,
            float[] vector,
            Rarities rarities,
            Recency recency,
            List<FoundSentence> sentences) {
        PassageHit hit = evidence.hit();
        Optional<LocalDate> published = hit.publication().date();
        List<Document> documents = texts(hit).stream().map(Document::of).toList();
        List<String> texts = documents.stream().map(Document::text).toList();
        List<List<TermAnalyzer.Term>> terms =
                texts.stream().map(analyzer::terms).toList();
        // Only a question that names days asks whether a sentence speaks of them in other words.
        List<List<TimeExpression>> times = documents.stream()
                .map(document -> question.times().isEmpty()
                        ? List.<TimeExpression>of()
                        : timeResolver.resolve(document, published))
                .toList();
        Coverage coverage = new Coverage(hit, question, texts, terms, times, analyzer, rarities);
        for (int i = 0; i < texts.size(); i++) {
            if (hit.passage().sentences().get(i).kind() == Block.Kind.HEADLINE) {
                continue;
            }
            Features features = new Features(
                    coverage.of(i),
                    coverage.inContext(i),
                    Math.max(0, hit.vectors().similarity(i, vector)),
                    evidence.score(),
                    isProse(texts.get(i)) ? 1 : 0,
                    question.latest() ? recency.of(published) : 0);
            sentences.add(new FoundSentence(evidence, i, documents.get(i), features, weights.of(features)));
        }
    }

    private static List<String> texts(PassageHit hit) {
        int offset = hit.passage().span().start();
        return hit.passage().sentences().stream()
                .map(sentence -> hit.text()
                        .substring(
                                sentence.span().start() - offset,
                                sentence.span().end() - offset))
                .toList();
    }

    private static boolean isProse(String text) {
        return !FoundSentence.asks(text)
                && text.chars().filter(Character::isWhitespace).count() >= 3;
    }
}
