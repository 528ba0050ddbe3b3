package dev.dateline.answer.extractive;

import dev.dateline.answer.Standing;
import dev.dateline.answer.extractive.reading.Candidate;
import dev.dateline.answer.extractive.reading.CandidateReader;
import dev.dateline.answer.extractive.sentence.FoundSentence;
import dev.dateline.answer.extractive.sentence.SentenceFinder;
import dev.dateline.archive.ArticleFilter;
import dev.dateline.archive.PassageHit;
import dev.dateline.archive.PassageIndex;
import dev.dateline.archive.PassageQuery;
import dev.dateline.question.Question;
import dev.dateline.retrieval.Evidence;
import dev.dateline.retrieval.Retriever;
import dev.dateline.time.TimeExpression;
import dev.dateline.time.TimeInterval;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Looks for what became of a plan, in the articles that were published once it was due. What led up to an event often fills the
 * evidence: a summit is announced in more articles than say afterwards that it took place.
 */
final class Aftermath {
    private static final int PASSAGES = 10;

    private final PassageIndex index;
    private final SentenceFinder finder;
    private final CandidateReader candidates;

    Aftermath(PassageIndex index, SentenceFinder finder, CandidateReader candidates) {
        this.index = index;
        this.finder = finder;
        this.candidates = candidates;
    }

    /**
     * The sentences of later articles that do not tell of it as a plan any more.
     *
     * @param plan a sentence that expects what the question asks about
     * @param vector the question's
     * @return best first, unread; empty if neither the plan nor its article has a day
     */
    List<Candidate> of(Question question, Candidate plan, float[] vector) {
        return due(plan).map(day -> after(question, day, vector)).orElse(List.of());
    }

    private List<Candidate> after(Question question, LocalDate day, float[] vector) {
        ArticleFilter asked = question.filter();
        LocalDate from = asked.from().filter(day::isBefore).orElse(day);
        List<PassageHit> hits = index.search(
                new PassageQuery.Words(
                        question.own(),
                        question.beside(),
                        new ArticleFilter(Optional.of(from), asked.to(), asked.sources(), asked.ids())),
                PASSAGES);
        if (hits.isEmpty()) {
            return List.of();
        }
        double best = hits.getFirst().score();
        List<Evidence> evidence =
                hits.stream().map(hit -> new Evidence(hit, hit.score() / best)).toList();
        List<FoundSentence> sentences = finder.find(question, new Retriever.Found(evidence, vector));
        return candidates.read(question, sentences, Map.of()).stream()
                .filter(candidate -> candidate.standing() != Standing.PLANNED)
                .toList();
    }

    /** The first day that the plan names from its article's publication on, or else that of the publication. */
    private static Optional<LocalDate> due(Candidate plan) {
        Optional<LocalDate> published = plan.evidence().hit().publication().date();
        Optional<LocalDate> named = plan.times().stream()
                .map(TimeExpression::interval)
                .flatMap(Optional::stream)
                .map(TimeInterval::first)
                .filter(day -> published.isEmpty() || !day.isBefore(published.get()))
                .min(LocalDate::compareTo);
        return named.or(() -> published);
    }
}
