package dev.dateline.answer.extractive;

import dev.dateline.answer.extractive.correction.Corrections;
import dev.dateline.answer.extractive.reading.Candidate;
import dev.dateline.archive.analysis.TermAnalyzer;
import dev.dateline.question.AnswerKind;
import dev.dateline.question.Question;
import dev.dateline.time.TimeInterval;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Chooses the sentences of an answer: the best, and those that say something else on the same. */
final class SentenceChooser {
    /** How far behind the best a sentence may be to be shown beside it, in the logarithm of odds that scores are in. */
    private static final double NEAR_BEST = 1;

    /** How far behind the best a sentence may be that gives its day more exactly. As far as one that gives another day. */
    private static final double SAME_DAY = 3;

    private final TermAnalyzer analyzer;
    private final int most;

    /** @param most how many it chooses at the most */
    SentenceChooser(TermAnalyzer analyzer, int most) {
        this.analyzer = analyzer;
        this.most = most;
    }

    /**
     * The best, and what comes near it without saying it again.
     *
     * @param ranked all that may answer, at least one, best first
     */
    List<Candidate> choose(Question question, List<Candidate> ranked) {
        return mostPreciseFirst(near(question, ranked), ranked);
    }

    private List<Candidate> near(Question question, List<Candidate> ranked) {
        double best = ranked.getFirst().score();
        List<Candidate> chosen = new ArrayList<>();
        for (Candidate candidate : ranked) {
            if (candidate.score() < best - NEAR_BEST || chosen.size() == most) {
                break;
            }
            if (repeats(candidate, chosen)
                    || isNoteBesideFact(candidate, chosen)
                    || isPlanBesideFact(candidate, chosen)
                    || speaksOfOtherDays(question, candidate, chosen)) {
                continue;
            }
            chosen.add(candidate);
        }
        return chosen;
    }

    /** "June 30, 2019" goes before "June 2019": it says the same, and more. */
    private List<Candidate> mostPreciseFirst(List<Candidate> chosen, List<Candidate> ranked) {
        Candidate best = chosen.getFirst();
        Optional<Candidate> preciser = ranked.stream()
                .takeWhile(candidate -> candidate.score() >= best.score() - SAME_DAY)
                .filter(candidate -> candidate.planned() == best.planned() && isWithin(candidate.days(), best.days()))
                .findFirst();
        if (preciser.isEmpty()) {
            return chosen;
        }
        return Stream.concat(preciser.stream(), chosen.stream())
                .distinct()
                .limit(most)
                .toList();
    }

    /** Whether some days lie within others that are more than they. */
    private static boolean isWithin(Optional<TimeInterval> some, Optional<TimeInterval> others) {
        return some.isPresent()
                && others.isPresent()
                && others.get().contains(some.get())
                && !some.get().contains(others.get());
    }

    /** Once one sentence reports what happened, what another expected beforehand is no answer. */
    private static boolean isPlanBesideFact(Candidate candidate, List<Candidate> chosen) {
        return candidate.planned() && !chosen.isEmpty() && !chosen.getFirst().planned();
    }

    /** What was wrong before stands beside an answer as its correction, and is no second answer. */
    private static boolean isNoteBesideFact(Candidate candidate, List<Candidate> chosen) {
        return Corrections.isNote(candidate.document()) && !chosen.isEmpty();
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
