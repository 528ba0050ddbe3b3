package dev.dateline.answer.extractive;

import dev.dateline.answer.Standing;
import dev.dateline.answer.StandingDetector;
import dev.dateline.answer.extractive.reading.Candidate;
import dev.dateline.archive.analysis.TermAnalyzer;
import dev.dateline.language.vocabulary.Vocabulary;
import dev.dateline.question.AnswerKind;
import dev.dateline.question.Question;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Holds what was expected against what was reported, where a question asks whether or when something happened: a later
 * report of the event goes first, and what nobody reports is called unconfirmed, and never said to have happened.
 */
final class Fulfilment {
    /** What a question gets for an answer that only plans give. */
    static final String UNCONFIRMED = "planned or expected, not confirmed";

    private static final Pattern ASKS_WHETHER_IT_HAPPENED = Pattern.compile(
            "^\\W*(?:" + String.join("|", Vocabulary.ENGLISH.words("past-auxiliaries")) + ")\\b",
            Pattern.CASE_INSENSITIVE);

    /** The share of the question's terms: a sentence with fewer is about something else. */
    private static final double LEAST_COVERED = 0.75;

    /** How far behind the best a report may be, in the logarithm of odds. */
    private static final double NEAR_BEST = 4;

    private final TermAnalyzer analyzer;

    Fulfilment(TermAnalyzer analyzer) {
        this.analyzer = analyzer;
    }

    /**
     * The answer with a report of what its first sentence expects in front, if there is one, and without expectations then.
     *
     * @param chosen the answer, best first
     * @param ranked all that may answer, best first
     */
    List<Candidate> reportedFirst(Question question, List<Candidate> chosen, List<Candidate> ranked) {
        Candidate best = chosen.getFirst();
        if (!asks(question) || best.standing() != Standing.PLANNED) {
            return chosen;
        }
        Optional<Candidate> report = reports(question, best, ranked)
                .filter(candidate -> isNotBefore(candidate, best))
                .filter(candidate -> tellsAsDone(question, candidate))
                .findFirst();
        if (report.isEmpty()) {
            return chosen;
        }
        List<Candidate> ordered = new ArrayList<>(List.of(report.get()));
        chosen.stream()
                .filter(candidate -> candidate.standing() != Standing.PLANNED && !candidate.equals(report.get()))
                .forEach(ordered::add);
        return ordered;
    }

    /** The best plan of what a question asks about, if it asks whether that happened and nothing tells of it as done. */
    Optional<Candidate> onlyPlan(Question question, List<Candidate> ranked) {
        if (question.kind() != AnswerKind.YES_NO || !asks(question)) {
            return Optional.empty();
        }
        return ranked.stream()
                .filter(candidate -> candidate.standing() == Standing.PLANNED && isAbout(question, candidate))
                .findFirst()
                .filter(plan -> reports(question, plan, ranked).findFirst().isEmpty());
    }

    /** Those that speak of most of what is asked. */
    List<Candidate> about(Question question, List<Candidate> candidates) {
        return candidates.stream()
                .filter(candidate -> isAbout(question, candidate))
                .toList();
    }

    private boolean isAbout(Question question, Candidate candidate) {
        long asked = question.terms().stream()
                .filter(term -> !question.timeTerms().contains(term))
                .count();
        return covered(question, candidate).size() >= LEAST_COVERED * asked && isOfItsDays(question, candidate);
    }

    /** Whether it tells of days that the question asks about; any days where it names none. */
    private static boolean isOfItsDays(Question question, Candidate candidate) {
        return question.times().isEmpty()
                || question.times().stream()
                        .anyMatch(window -> candidate.times().stream()
                                .flatMap(time -> time.interval().stream())
                                .anyMatch(window::overlaps));
    }

    private static boolean asks(Question question) {
        return switch (question.kind()) {
            case YES_NO ->
                ASKS_WHETHER_IT_HAPPENED.matcher(question.inquiry().text()).find();
            case WHEN -> question.past();
            case WHERE, WHO, HOW_MANY, HOW_LONG, WHY, HOW, QUOTE, WHICH, WHAT -> false;
        };
    }

    /** Sentences that tell as done what another expects: they hold all that it holds of the question. */
    private Stream<Candidate> reports(Question question, Candidate plan, List<Candidate> ranked) {
        Set<String> expected = covered(question, plan);
        double least = ranked.getFirst().score() - NEAR_BEST;
        return ranked.stream()
                .takeWhile(candidate -> candidate.score() >= least)
                .filter(candidate ->
                        candidate.standing() == Standing.REPORTED || candidate.standing() == Standing.CLAIMED)
                .filter(candidate -> isOfItsDays(question, candidate))
                .filter(candidate -> covered(question, candidate).containsAll(expected));
    }

    /** Whether a verb of the question stands in a sentence as done: "the eve of their meeting" reports no meeting. */
    private boolean tellsAsDone(Question question, Candidate candidate) {
        return analyzer.terms(candidate.text()).stream()
                .filter(term -> question.terms().contains(term.value()))
                .anyMatch(term -> StandingDetector.tellsAsDone(candidate.document(), term.start()));
    }

    /** The terms of the question that it has, except for those that name days, which it may tell in other words. */
    private Set<String> covered(Question question, Candidate candidate) {
        return analyzer.terms(candidate.text()).stream()
                .map(TermAnalyzer.Term::value)
                .filter(term ->
                        question.terms().contains(term) && !question.timeTerms().contains(term))
                .collect(Collectors.toSet());
    }

    private static boolean isNotBefore(Candidate report, Candidate plan) {
        Optional<LocalDate> reported = report.evidence().hit().publication().date();
        Optional<LocalDate> planned = plan.evidence().hit().publication().date();
        return reported.isEmpty() || planned.isEmpty() || !reported.get().isBefore(planned.get());
    }
}
