package dev.dateline.answer.extractive;

import dev.dateline.answer.Standing;
import dev.dateline.answer.StandingDetector;
import dev.dateline.archive.analysis.TermAnalyzer;
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
 * report of the event goes first, and what nobody reports is said to be unconfirmed, never to have happened.
 */
final class Fulfilment {
    /** What a question gets for an answer that only plans give. */
    static final String UNCONFIRMED = "planned or expected, not confirmed";

    private static final Pattern ASKS_WHETHER_IT_HAPPENED =
            Pattern.compile("^\\W*(?:did|has|have|had|was|were)\\b", Pattern.CASE_INSENSITIVE);

    /** A plan with fewer of the question's terms is a plan of something else. */
    private static final double LEAST_COVERED = 0.75;

    /** How far behind the best a report may be, in the logarithm of odds. */
    private static final double NEAR_BEST = 4;

    private final TermAnalyzer analyzer;
    private final StandingDetector standing = new StandingDetector();

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

    /** What to answer in short where all that answers whether it happened is a plan of it; nothing for any other answer. */
    Optional<String> unconfirmed(Question question, List<Candidate> chosen, List<Candidate> ranked) {
        Candidate best = chosen.getFirst();
        boolean planned = question.kind() == AnswerKind.YES_NO
                && asks(question)
                && best.standing() == Standing.PLANNED
                && covered(question, best).size()
                        >= LEAST_COVERED * question.terms().size();
        return planned && reports(question, best, ranked).findFirst().isEmpty()
                ? Optional.of(UNCONFIRMED)
                : Optional.empty();
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
                .filter(candidate -> covered(question, candidate).containsAll(expected));
    }

    /** Whether a verb of the question stands in a sentence as done: "the eve of their meeting" reports no meeting. */
    private boolean tellsAsDone(Question question, Candidate candidate) {
        return analyzer.terms(candidate.text()).stream()
                .filter(term -> question.terms().contains(term.value()))
                .anyMatch(term -> standing.tellsAsDone(candidate.text(), term.start()));
    }

    private Set<String> covered(Question question, Candidate candidate) {
        return analyzer.terms(candidate.text()).stream()
                .map(TermAnalyzer.Term::value)
                .filter(question.terms()::contains)
                .collect(Collectors.toSet());
    }

    private static boolean isNotBefore(Candidate report, Candidate plan) {
        Optional<LocalDate> reported = report.evidence().hit().publication().date();
        Optional<LocalDate> planned = plan.evidence().hit().publication().date();
        return reported.isEmpty() || planned.isEmpty() || !reported.get().isBefore(planned.get());
    }
}
