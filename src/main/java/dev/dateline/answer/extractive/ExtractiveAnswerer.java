package dev.dateline.answer.extractive;

import dev.dateline.answer.Answerer;
import dev.dateline.answer.Draft;
import dev.dateline.answer.extractive.SentenceRanker.Ranked;
import dev.dateline.index.PassageIndex;
import dev.dateline.index.TermAnalyzer;
import dev.dateline.question.AnswerKind;
import dev.dateline.question.Question;
import dev.dateline.retrieval.Retriever;
import dev.dateline.time.TimeInterval;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Answers with the articles' own sentences: the one to three that answer, best first, trimmed and dated. */
public final class ExtractiveAnswerer implements Answerer {

    private static final int MOST_SENTENCES = 3;

    private static final double CONTEXT_WEIGHT = 0.25;
    private static final double LEAST_SUPPORT = 0.7;
    /** How many of the best sentences are looked at to tell whether the articles say anything. */
    private static final int BEST = 5;

    private static final double NEAR_BEST = 0.85;

    private final CandidateReader reader;
    private final SentenceRanker ranker;
    private final Fulfilment fulfilment;
    private final Disagreement disagreement;
    private final TermAnalyzer analyzer;

    /** Chooses by the weights that come with Dateline. */
    public ExtractiveAnswerer(PassageIndex index, TermAnalyzer analyzer) {
        this(index, analyzer, SentenceWeights.trained());
    }

    public ExtractiveAnswerer(PassageIndex index, TermAnalyzer analyzer, SentenceWeights weights) {
        this.reader = new CandidateReader(index, analyzer);
        this.ranker = new SentenceRanker(weights);
        this.fulfilment = new Fulfilment(analyzer);
        this.disagreement = new Disagreement(index, analyzer);
        this.analyzer = analyzer;
    }

    @Override
    public String name() {
        return "extractive";
    }

    @Override
    public Draft answer(Question question, Retriever.Found found) {
        List<Ranked> ranked = ranker.rank(reader.read(question, found));
        List<Ranked> eligible = ranked.stream()
                .filter(candidate -> !needsFinding(question.kind())
                        || candidate.candidate().finding().isPresent())
                .toList();
        if (eligible.isEmpty() || support(question, eligible) < LEAST_SUPPORT) {
            return new Draft.Declined();
        }
        List<Candidate> answering =
                fulfilment.reportedFirst(question, mostPreciseFirst(choose(question, eligible)), eligible);
        Disagreement.Settled settled = disagreement.settle(question, answering, eligible);
        List<Candidate> chosen = settled.chosen();
        List<Draft.Sentence> sentences = Excerpts.of(chosen);
        Optional<String> shortAnswer = chosen.getFirst()
                .finding()
                .filter(finding -> chosen.getFirst().features().happened() == 1)
                .flatMap(Finding::text)
                .or(() -> fulfilment.unconfirmed(question, chosen, eligible));
        return new Draft.Written(sentences, shortAnswer, settled.conflicts());
    }

    /** The sentences of the evidence, ranked, and how sure it is that they answer. */
    public SentenceRanking rank(Question question, Retriever.Found found) {
        List<Ranked> ranked = ranker.rank(reader.read(question, found));
        return new SentenceRanking(
                ranked.stream()
                        .map(one -> new SentenceRanking.Ranked(
                                one.candidate().quote(), one.candidate().features(), one.score()))
                        .toList(),
                support(question, ranked));
    }

    /**
     * How far the best sentences bear on the question at all. A long question is never covered whole, so that what counts
     * grows with the root of its length.
     */
    private static double support(Question question, List<Ranked> ranked) {
        double context = 0;
        double similarity = 0;
        for (Ranked best : ranked.subList(0, Math.min(BEST, ranked.size()))) {
            context = Math.max(context, best.candidate().features().context());
            similarity = Math.max(similarity, best.candidate().features().similarity());
        }
        double length = Math.sqrt(question.terms().size());
        return similarity + CONTEXT_WEIGHT * context * length;
    }

    private static boolean needsFinding(AnswerKind kind) {
        return switch (kind) {
            case WHEN, HOW_MANY, HOW_LONG -> true;
            case WHERE, WHO, WHICH, WHY, HOW, QUOTE, YES_NO, WHAT -> false;
        };
    }

    /** The best, and what comes near it without saying it again. */
    private List<Candidate> choose(Question question, List<Ranked> eligible) {
        double best = eligible.getFirst().score();
        List<Candidate> chosen = new ArrayList<>();
        for (Ranked ranked : eligible) {
            Candidate candidate = ranked.candidate();
            if (ranked.score() < NEAR_BEST * best || chosen.size() == MOST_SENTENCES) {
                break;
            }
            if (repeats(candidate, chosen)
                    || isPlanBesideFact(candidate, chosen)
                    || speaksOfOtherDays(question, candidate, chosen)) {
                continue;
            }
            chosen.add(candidate);
        }
        return chosen;
    }

    /** "June 30, 2019" goes before "June 2019": it says the same, and more. */
    private static List<Candidate> mostPreciseFirst(List<Candidate> chosen) {
        Optional<TimeInterval> first = chosen.getFirst().days();
        for (Candidate candidate : chosen) {
            Optional<TimeInterval> days = candidate.days();
            if (first.isPresent()
                    && days.isPresent()
                    && first.get().contains(days.get())
                    && !days.get().contains(first.get())) {
                List<Candidate> ordered = new ArrayList<>(chosen);
                ordered.remove(candidate);
                ordered.addFirst(candidate);
                return ordered;
            }
        }
        return chosen;
    }

    /** Once one sentence reports what happened, what another expected beforehand is no answer. */
    private static boolean isPlanBesideFact(Candidate candidate, List<Candidate> chosen) {
        return candidate.features().happened() == 0
                && !chosen.isEmpty()
                && chosen.getFirst().features().happened() == 1;
    }

    /** Beside the answer to "when", a sentence about another day is about something else. */
    private static boolean speaksOfOtherDays(Question question, Candidate candidate, List<Candidate> chosen) {
        if (question.kind() != AnswerKind.WHEN || chosen.isEmpty()) {
            return false;
        }
        Optional<TimeInterval> first = chosen.getFirst().days();
        Optional<TimeInterval> other = candidate.days();
        return first.isPresent() && other.isPresent() && !first.get().overlaps(other.get());
    }

    private boolean repeats(Candidate candidate, List<Candidate> chosen) {
        Set<String> terms = terms(candidate);
        for (Candidate other : chosen) {
            Set<String> shared = new HashSet<>(terms);
            Set<String> others = terms(other);
            shared.retainAll(others);
            // Most of the shorter one's terms: a copy, or the same report in other words.
            if (shared.size() >= 0.7 * Math.min(terms.size(), others.size())) {
                return true;
            }
        }
        return false;
    }

    private Set<String> terms(Candidate candidate) {
        Set<String> terms = new HashSet<>();
        analyzer.terms(candidate.text()).forEach(term -> terms.add(term.value()));
        return terms;
    }
}
