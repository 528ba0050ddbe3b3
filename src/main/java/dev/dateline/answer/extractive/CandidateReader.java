package dev.dateline.answer.extractive;

import dev.dateline.answer.Standing;
import dev.dateline.answer.StandingDetector;
import dev.dateline.article.Block;
import dev.dateline.index.PassageHit;
import dev.dateline.index.PassageIndex;
import dev.dateline.index.TermAnalyzer;
import dev.dateline.passage.Sentence;
import dev.dateline.question.Question;
import dev.dateline.retrieval.Evidence;
import dev.dateline.retrieval.Retriever;
import dev.dateline.time.TimeExpression;
import dev.dateline.time.TimeResolver;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the evidence sentence by sentence and says of each what speaks for it. */
final class CandidateReader {
    private final PassageIndex index;
    private final TermAnalyzer analyzer;
    private final TimeResolver timeResolver = new TimeResolver();
    private final StandingDetector standingDetector = new StandingDetector();
    private final Finders finders = new Finders();

    CandidateReader(PassageIndex index, TermAnalyzer analyzer) {
        this.index = index;
        this.analyzer = analyzer;
    }

    /** The sentences of the evidence that may answer, in the order of the evidence. */
    List<Candidate> read(Question question, Retriever.Found found) {
        Rarities rarities = new Rarities(question.terms(), index);
        List<Candidate> candidates = new ArrayList<>();
        for (Evidence evidence : found.evidence()) {
            read(question, evidence, found.question(), rarities, candidates);
        }
        return candidates;
    }

    private void read(
            Question question, Evidence evidence, float[] vector, Rarities rarities, List<Candidate> candidates) {
        PassageHit hit = evidence.hit();
        List<String> texts = texts(hit);
        List<List<TermAnalyzer.Term>> terms =
                texts.stream().map(analyzer::terms).toList();
        Coverage coverage = new Coverage(hit, terms, analyzer, rarities);
        for (int i = 0; i < texts.size(); i++) {
            Sentence sentence = hit.passage().sentences().get(i);
            if (sentence.kind() == Block.Kind.HEADLINE) {
                continue;
            }
            String text = texts.get(i);
            int anchor = anchor(terms.get(i), rarities, text);
            List<TimeExpression> times =
                    timeResolver.resolve(text, hit.publication().date());
            Optional<Finding> finding = finders.of(question.kind()).find(question, text, times, anchor);
            Standing standing =
                    standingDetector.of(text, finding.map(Finding::start).orElse(anchor));
            Features features = new Features(
                    coverage.of(i),
                    coverage.inContext(i),
                    Math.max(0, hit.vectors().similarity(i, vector)),
                    evidence.score(),
                    finding.map(Finding::strength).orElse(0.0),
                    question.past() && isPlanned(text, anchor, finding) ? 0 : 1,
                    isProse(text) ? 1 : 0);
            candidates.add(new Candidate(evidence, sentence, text, times, features, finding, standing));
        }
    }

    /** A plan is one whether the question's words or the answer stand in it. */
    private boolean isPlanned(String text, int anchor, Optional<Finding> finding) {
        return standingDetector.of(text, anchor) == Standing.PLANNED
                || finding.filter(found -> standingDetector.of(text, found.start()) == Standing.PLANNED)
                        .isPresent();
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

    /** Where in a sentence the question's words stand, on average and weighted by rarity; its middle if nowhere. */
    private static int anchor(List<TermAnalyzer.Term> terms, Rarities rarities, String text) {
        double sum = 0;
        double weight = 0;
        for (TermAnalyzer.Term term : terms) {
            double share = rarities.share(term.value());
            sum += share * term.start();
            weight += share;
        }
        return weight > 0 ? (int) (sum / weight) : text.length() / 2;
    }

    private static boolean isProse(String text) {
        return !text.endsWith("?")
                && text.chars().filter(Character::isWhitespace).count() >= 3;
    }
}
