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
import dev.dateline.language.deed.CallingOff;
import dev.dateline.language.vocabulary.Vocabulary;
import dev.dateline.passage.Passage;
import dev.dateline.question.Question;
import dev.dateline.retrieval.Evidence;
import dev.dateline.retrieval.Retriever;
import dev.dateline.syndication.Copies;
import dev.dateline.time.TimeExpression;
import dev.dateline.time.TimeInterval;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Looks for what became of a plan, in the articles that were published once it was due. What led up to an event often fills the
 * evidence: a summit is announced in more articles than say afterwards that it took place.
 */
final class Aftermath {
    private static final int PASSAGES = 10;

    /** The words by which it is said that something was called off. */
    private static final String CALLED_OFF = String.join(" ", Vocabulary.ENGLISH.lines("calling-off"));

    private final PassageIndex index;
    private final Copies copies;
    private final SentenceFinder finder;
    private final CandidateReader candidates;

    Aftermath(PassageIndex index, Copies copies, SentenceFinder finder, CandidateReader candidates) {
        this.index = index;
        this.copies = copies;
        this.finder = finder;
        this.candidates = candidates;
    }

    /**
     * The sentences of later articles that do not tell of it as a plan any more: of any day on which it was due or over, and before
     * that those that call it off. Copies of one article are heard once.
     *
     * @param plan a sentence that expects what the question asks about
     * @param vector the question's
     * @return those that call it off first, then best first, unread; empty if neither the plan nor its article has a day
     */
    List<Candidate> of(Question question, Candidate plan, float[] vector) {
        return due(plan).map(day -> after(question, plan, day, vector)).orElse(List.of());
    }

    /** Those of them that call it off. */
    List<Candidate> callingOff(Question question, Candidate plan, float[] vector) {
        return of(question, plan, vector).stream()
                .filter(candidate -> CallingOff.isIn(candidate.document()))
                .toList();
    }

    private List<Candidate> after(Question question, Candidate plan, LocalDate due, float[] vector) {
        LocalDate planned = published(plan).filter(due::isAfter).orElse(due);
        List<PassageQuery> queries = List.of(
                new PassageQuery.Words(question.own(), question.beside(), from(question.filter(), due)),
                new PassageQuery.Words(
                        question.own() + " " + CALLED_OFF, question.beside(), from(question.filter(), planned)));
        List<PassageHit> hits = new ArrayList<>();
        Set<Passage> known = new HashSet<>();
        for (List<PassageHit> found : index.search(queries, PASSAGES)) {
            found.stream().filter(hit -> known.add(hit.passage())).forEach(hits::add);
        }
        List<PassageHit> originals = copies.originals(hits);
        double best = originals.stream().mapToDouble(PassageHit::score).max().orElse(1);
        List<Evidence> evidence = originals.stream()
                .map(hit -> new Evidence(hit, hit.score() / best))
                .toList();
        List<FoundSentence> sentences = finder.find(question, new Retriever.Found(evidence, vector));
        return candidates.read(question, sentences, Map.of()).stream()
                .filter(candidate -> candidate.standing() != Standing.PLANNED)
                .filter(candidate -> isSince(due, candidate) || CallingOff.isIn(candidate.document()))
                .sorted(Comparator.comparing(candidate -> !CallingOff.isIn(candidate.document())))
                .toList();
    }

    private static ArticleFilter from(ArticleFilter asked, LocalDate day) {
        LocalDate from = asked.from().filter(day::isBefore).orElse(day);
        return new ArticleFilter(Optional.of(from), asked.to(), asked.sources(), asked.ids());
    }

    private static boolean isSince(LocalDate day, Candidate candidate) {
        return published(candidate)
                .filter(published -> !published.isBefore(day))
                .isPresent();
    }

    private static Optional<LocalDate> published(Candidate candidate) {
        return candidate.evidence().hit().publication().date();
    }

    /** The first day that the plan names from its article's publication on, or else that of the publication. */
    private static Optional<LocalDate> due(Candidate plan) {
        Optional<LocalDate> published = published(plan);
        Optional<LocalDate> named = plan.times().stream()
                .map(TimeExpression::interval)
                .flatMap(Optional::stream)
                .map(TimeInterval::first)
                .filter(day -> published.isEmpty() || !day.isBefore(published.get()))
                .min(LocalDate::compareTo);
        return named.or(() -> published);
    }
}
