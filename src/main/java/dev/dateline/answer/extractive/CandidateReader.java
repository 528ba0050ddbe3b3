package dev.dateline.answer.extractive;

import dev.dateline.answer.Standing;
import dev.dateline.answer.StandingDetector;
import dev.dateline.article.Block;
import dev.dateline.index.PassageHit;
import dev.dateline.index.PassageIndex;
import dev.dateline.index.TermAnalyzer;
import dev.dateline.passage.Sentence;
import dev.dateline.question.AnswerKind;
import dev.dateline.question.Question;
import dev.dateline.retrieval.Evidence;
import dev.dateline.retrieval.Retriever;
import dev.dateline.time.TimeExpression;
import dev.dateline.time.TimeResolver;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the evidence sentence by sentence and says of each what speaks for it. */
final class CandidateReader {
    private static final Pattern INFLECTED = Pattern.compile("(?:s|ed|ing)$");

    /** About a clause, in characters. */
    private static final int CLUSTER = 60;

    private final PassageIndex index;
    private final TermAnalyzer analyzer;
    private final TimeResolver timeResolver = new TimeResolver();
    private final StandingDetector standingDetector = new StandingDetector();
    private final Finders finders;

    CandidateReader(PassageIndex index, TermAnalyzer analyzer) {
        this.index = index;
        this.analyzer = analyzer;
        this.finders = new Finders(index::lexicon);
    }

    /** The sentences of the evidence that may answer, in the order of the evidence. */
    List<Candidate> read(Question question, Retriever.Found found) {
        Rarities rarities = new Rarities(question, index);
        Recency recency = Recency.among(found.evidence());
        List<Candidate> candidates = new ArrayList<>();
        for (Evidence evidence : found.evidence()) {
            read(question, evidence, found.question(), rarities, recency, candidates);
        }
        return candidates;
    }

    private void read(
            Question question,
            Evidence evidence,
            float[] vector,
            Rarities rarities,
            Recency recency,
            List<Candidate> candidates) {
        PassageHit hit = evidence.hit();
        List<String> texts = texts(hit);
        List<List<TermAnalyzer.Term>> terms =
                texts.stream().map(analyzer::terms).toList();
        Optional<LocalDate> published = hit.publication().date();
        List<List<TimeExpression>> times = texts.stream()
                .map(text -> timeResolver.resolve(text, published))
                .toList();
        Coverage coverage = new Coverage(hit, question, texts, terms, times, analyzer, rarities);
        for (int i = 0; i < texts.size(); i++) {
            Sentence sentence = hit.passage().sentences().get(i);
            if (sentence.kind() == Block.Kind.HEADLINE) {
                continue;
            }
            String text = texts.get(i);
            int anchor = anchor(terms.get(i), rarities, text);
            Optional<Finding> finding = finders.of(question.kind()).find(question, text, times.get(i), anchor);
            Standing ofQuestion = standingDetector.of(text, anchor);
            Standing ofFinding = finding.map(found -> standingDetector.of(text, found.start()))
                    .orElse(ofQuestion);
            // A plan is one whether the question's words or the answer stand in it.
            boolean planned = ofQuestion == Standing.PLANNED
                    || ofFinding == Standing.PLANNED
                    || (asksForEvent(question) && isUnrealised(text, terms.get(i), rarities));
            Standing standing = planned ? Standing.PLANNED : ofFinding;
            Features features = new Features(
                    coverage.of(i),
                    coverage.inContext(i),
                    Math.max(0, hit.vectors().similarity(i, vector)),
                    evidence.score(),
                    finding.map(Finding::strength).orElse(0.0),
                    asksForFact(question) && planned ? 0 : 1,
                    isProse(text) ? 1 : 0,
                    question.latest() ? recency.of(published) : 0);
            candidates.add(new Candidate(evidence, sentence, text, times.get(i), features, finding, standing));
        }
    }

    /** "Did they meet?" is answered by "they may meet", which does not say yes; "when did they meet?" is not. */
    private static boolean asksForFact(Question question) {
        return question.past() && question.kind() != AnswerKind.YES_NO;
    }

    private static boolean asksForEvent(Question question) {
        return question.kind() == AnswerKind.WHEN || question.kind() == AnswerKind.WHERE;
    }

    /** Who "invited her to meet him" has not met her yet. */
    private static boolean isUnrealised(String text, List<TermAnalyzer.Term> terms, Rarities rarities) {
        return terms.stream().anyMatch(term -> rarities.share(term.value()) > 0 && isInfinitive(text, term));
    }

    private static boolean isInfinitive(String text, TermAnalyzer.Term term) {
        String word = text.substring(term.start(), term.end());
        return text.startsWith("to ", term.start() - 3)
                && Character.isLowerCase(word.charAt(0))
                && !INFLECTED.matcher(word).find();
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

    /** Where in a sentence the question's words stand closest together; its middle if nowhere. */
    private static int anchor(List<TermAnalyzer.Term> terms, Rarities rarities, String text) {
        int anchor = text.length() / 2;
        double densest = 0;
        for (TermAnalyzer.Term centre : terms) {
            if (rarities.share(centre.value()) == 0) {
                continue;
            }
            double density = terms.stream()
                    .filter(term -> Math.abs(term.start() - centre.start()) <= CLUSTER)
                    .map(TermAnalyzer.Term::value)
                    .distinct()
                    .mapToDouble(rarities::share)
                    .sum();
            if (density > densest) {
                densest = density;
                anchor = centre.start();
            }
        }
        return anchor;
    }

    private static boolean isProse(String text) {
        return !text.endsWith("?")
                && text.chars().filter(Character::isWhitespace).count() >= 3;
    }
}
