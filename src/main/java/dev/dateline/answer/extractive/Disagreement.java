package dev.dateline.answer.extractive;

import dev.dateline.answer.Draft;
import dev.dateline.answer.extractive.reading.Candidate;
import dev.dateline.answer.extractive.reading.ShortAnswer;
import dev.dateline.archive.analysis.TermAnalyzer;
import dev.dateline.article.Article;
import dev.dateline.question.AnswerKind;
import dev.dateline.question.Question;
import dev.dateline.syndication.Copies;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds articles that give another number or another day for the same thing, and puts the most recent first.
 *
 * <p>Copies of an article do not disagree with it, and what one article says of itself later on is its own matter.
 */
final class Disagreement {
    /** What answers much worse than the best, in the logarithm of odds, answers something else. */
    private static final double NEAR_BEST = 3;

    private static final Comparator<Statement> LATEST_FIRST = Comparator.comparing(
            (Statement statement) -> statement.published().orElse(LocalDate.MIN), Comparator.reverseOrder());

    private static final int MOST_CONFLICTS = 3;
    private static final int LONGEST_SENTENCE = 40;

    private final Copies copies;
    private final TermAnalyzer analyzer;

    Disagreement(Copies copies, TermAnalyzer analyzer) {
        this.copies = copies;
        this.analyzer = analyzer;
    }

    /**
     * What stays of an answer once other articles were heard.
     *
     * @param chosen the answer, best first
     * @param ranked all that may answer, best first
     */
    Settled settle(Question question, List<Candidate> chosen, List<Candidate> ranked) {
        Optional<Statement> best =
                Statement.of(question, chosen.getFirst(), analyzer).filter(statement -> isComparable(question.kind()));
        if (best.isEmpty()) {
            return new Settled(chosen, List.of(), List.of());
        }
        List<Statement> rivals = rivals(question, best.get(), ranked);
        if (rivals.isEmpty()) {
            return new Settled(chosen, List.of(), List.of());
        }
        List<Statement> all = new ArrayList<>(rivals);
        all.add(best.get());
        // Stable, so that of two of one day the better answer stays in front.
        all.sort(LATEST_FIRST);
        Statement first = isLaterThan(all.getFirst(), best.get()) ? all.getFirst() : best.get();
        all.remove(first);
        List<Statement> differing = all.stream()
                .filter(other -> other.value().differs(first.value()) && !isOfOneArticle(other, first))
                .limit(MOST_CONFLICTS)
                .toList();
        return new Settled(
                withFirst(question, first, chosen),
                differing.stream().map(Disagreement::conflict).toList(),
                differing.stream().map(Statement::candidate).toList());
    }

    private static boolean isComparable(AnswerKind kind) {
        return kind == AnswerKind.HOW_MANY || kind == AnswerKind.WHEN;
    }

    private static boolean isOfOneArticle(Statement one, Statement other) {
        return one.candidate().articleId().equals(other.candidate().articleId());
    }

    private static boolean isLaterThan(Statement one, Statement other) {
        return one.published()
                .flatMap(day -> other.published().map(day::isAfter))
                .orElse(false);
    }

    /** One statement for each other value: that of the latest article. */
    private List<Statement> rivals(Question question, Statement best, List<Candidate> ranked) {
        double least = ranked.getFirst().score() - NEAR_BEST;
        List<Statement> contradicting = ranked.stream()
                .takeWhile(candidate -> candidate.score() >= least)
                .flatMap(candidate -> Statement.of(question, candidate, analyzer).stream())
                .filter(best::contradicts)
                // Of a page that grows, only what was written later counts against what was written before.
                .filter(statement -> !isOfOneArticle(statement, best) || isLaterThan(statement, best))
                .sorted(LATEST_FIRST)
                .toList();
        if (contradicting.isEmpty()) {
            return List.of();
        }
        Set<String> repeating = copies.of(best.candidate().articleId(), question.filter()).stream()
                .map(Article::id)
                .collect(Collectors.toSet());
        List<Statement> rivals = new ArrayList<>();
        for (Statement statement : contradicting) {
            boolean isNew = rivals.stream().allMatch(other -> other.value().differs(statement.value()));
            if (isNew && !repeating.contains(statement.candidate().articleId())) {
                rivals.add(statement);
            }
        }
        return rivals;
    }

    /** The answer with one statement in front, and without the sentences that contradict it. */
    private List<Candidate> withFirst(Question question, Statement first, List<Candidate> chosen) {
        List<Candidate> ordered = new ArrayList<>(List.of(first.candidate()));
        for (Candidate candidate : chosen) {
            boolean contradicts = Statement.of(question, candidate, analyzer)
                    .filter(first::contradicts)
                    .isPresent();
            if (!candidate.equals(first.candidate()) && !contradicts) {
                ordered.add(candidate);
            }
        }
        return ordered;
    }

    private static Draft.Conflict conflict(Statement statement) {
        Candidate candidate = statement.candidate();
        return new Draft.Conflict(
                candidate.finding().map(ShortAnswer::text).orElseThrow(), Excerpt.of(candidate, LONGEST_SENTENCE));
    }

    /**
     * An answer, and what counts against it.
     *
     * @param chosen best first
     * @param conflicts the latest first
     * @param rivals the candidates that they come from
     */
    record Settled(List<Candidate> chosen, List<Draft.Conflict> conflicts, List<Candidate> rivals) {
        Settled {
            chosen = List.copyOf(chosen);
            conflicts = List.copyOf(conflicts);
            rivals = List.copyOf(rivals);
        }

        /** Without a short answer there is nothing to differ from: what other articles say stands beside the others. */
        List<Candidate> withRivals(int most) {
            return Stream.concat(chosen.stream(), rivals.stream())
                    .distinct()
                    .limit(most)
                    .toList();
        }
    }
}
