package dev.dateline.answer.extractive;

import dev.dateline.answer.Answerer;
import dev.dateline.answer.Draft;
import dev.dateline.answer.Standing;
import dev.dateline.answer.extractive.correction.CorrectionFinder;
import dev.dateline.answer.extractive.correction.Corrections;
import dev.dateline.answer.extractive.correction.RebuttalFinder;
import dev.dateline.answer.extractive.gate.Examination;
import dev.dateline.answer.extractive.gate.Grounds;
import dev.dateline.answer.extractive.gate.GroundsReader;
import dev.dateline.answer.extractive.gate.LogisticModel;
import dev.dateline.answer.extractive.reading.Candidate;
import dev.dateline.answer.extractive.reading.CandidateReader;
import dev.dateline.answer.extractive.reading.Cascade;
import dev.dateline.answer.extractive.reading.ReadingLimits;
import dev.dateline.answer.extractive.reading.ShortAnswer;
import dev.dateline.answer.extractive.sentence.FoundSentence;
import dev.dateline.answer.extractive.sentence.SentenceFinder;
import dev.dateline.answer.extractive.sentence.SentenceRanking;
import dev.dateline.answer.extractive.sentence.SentenceWeights;
import dev.dateline.archive.PassageIndex;
import dev.dateline.archive.analysis.TermAnalyzer;
import dev.dateline.question.AnswerKind;
import dev.dateline.question.Question;
import dev.dateline.reader.Reader;
import dev.dateline.reader.Reading;
import dev.dateline.retrieval.Retriever;
import dev.dateline.syndication.Copies;
import dev.dateline.time.TimeInterval;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Answers with the articles' own sentences: those that the reader finds an answer in, trimmed and dated. A short answer is
 * given only where it is more likely right than asked for; where no sentence bears on the question, none is shown.
 *
 * <p>Without a reader no short answer is given, and the sentences are those that speak most like the question.
 */
public final class ExtractiveAnswerer implements Answerer {

    static final int MOST_SENTENCES = 3;

    private static final double CONTEXT_WEIGHT = 0.25;
    private static final double LEAST_SUPPORT = 0.7;
    /** How many of the best sentences are looked at to tell whether the articles say anything. */
    private static final int BEST = 5;

    /** How far behind the best a sentence may be to stand beside it, in the logarithm of odds that scores are in. */
    private static final double NEAR_BEST = 1;

    /** How far after the best a sentence may be that gives its day more exactly. As far as one that gives another day. */
    private static final double SAME_DAY = 3;

    private final SentenceFinder finder;
    private final Optional<Cascade> cascade;
    private final CandidateReader candidates;
    private final Fulfilment fulfilment;
    private final Aftermath aftermath;
    private final WhetherAnswerer whether;
    private final CorrectionFinder corrections;
    private final RebuttalFinder rebuttals;
    private final Disagreement disagreement;
    private final TermAnalyzer analyzer;
    private final LogisticModel certainty = LogisticModel.certainty();
    private final LogisticModel bearing = LogisticModel.bearing();
    private final ReadingLimits limits;

    /** Chooses by the weights that come with Dateline. */
    public ExtractiveAnswerer(
            PassageIndex index, Copies copies, TermAnalyzer analyzer, Optional<Reader> reader, ReadingLimits limits) {
        this(index, copies, analyzer, reader, limits, SentenceWeights.trained());
    }

    public ExtractiveAnswerer(
            PassageIndex index,
            Copies copies,
            TermAnalyzer analyzer,
            Optional<Reader> reader,
            ReadingLimits limits,
            SentenceWeights weights) {
        this.finder = new SentenceFinder(index, analyzer, weights);
        this.cascade = reader.map(learned -> new Cascade(learned, limits));
        this.candidates = new CandidateReader(analyzer, weights.reading());
        this.fulfilment = new Fulfilment(analyzer);
        this.aftermath = new Aftermath(index, copies, finder, candidates);
        this.whether =
                new WhetherAnswerer(fulfilment, aftermath, reader.map(VerdictReader::new), limits.leastCertainty());
        this.corrections = new CorrectionFinder(index, finder, analyzer, reader);
        this.rebuttals = new RebuttalFinder(index, copies, finder, candidates);
        this.disagreement = new Disagreement(copies, analyzer);
        this.analyzer = analyzer;
        this.limits = limits;
    }

    @Override
    public String name() {
        return "extractive";
    }

    @Override
    public Draft answer(Question question, Retriever.Found found) {
        Corrections corrected = corrections.find(question, found, finder.find(question, found));
        List<FoundSentence> sentences = corrected.standing();
        List<Candidate> ranked = candidates.read(question, sentences, read(question, sentences));
        boolean supported = !ranked.isEmpty() && support(question, sentences) >= LEAST_SUPPORT;
        Draft draft = supported ? draft(question, found, ranked, corrected) : new Draft.Declined();
        return switch (draft) {
            case Draft.Written written -> rebutted(question, found, CorrectionNotes.beside(written, corrected));
            // What would have answered was taken back: that is the answer.
            case Draft.Declined declined ->
                CorrectionNotes.alone(ranked, corrected).orElse(declined);
            case Draft.Unfolding unfolding -> unfolding;
        };
    }

    /** An accusation is told together with what speaks against it. */
    private Draft.Written rebutted(Question question, Retriever.Found found, Draft.Written written) {
        return rebuttals
                .find(question, written.sentences(), found.question())
                .map(rebuttal ->
                        written.withSecond(Excerpts.of(List.of(rebuttal)).getFirst()))
                .orElse(written);
    }

    private Draft draft(Question question, Retriever.Found found, List<Candidate> ranked, Corrections corrected) {
        if (question.kind() == AnswerKind.YES_NO) {
            return whether.answer(
                    question,
                    settle(question, ranked),
                    ranked,
                    found.question(),
                    bears(question, ranked),
                    corrected.onQuestion());
        }
        if (!bears(question, ranked)) {
            return new Draft.Declined();
        }
        Disagreement.Settled settled = settle(question, ranked);
        List<Candidate> off = calledOff(question, settled.chosen().getFirst(), found.question());
        if (!off.isEmpty()) {
            return new Draft.Written(Excerpts.of(off.stream().limit(1).toList()), Optional.empty());
        }
        Optional<Draft.ShortAnswer> answer = shortAnswer(question, settled, ranked);
        return answer.isPresent()
                ? new Draft.Written(Excerpts.of(confirmed(settled.chosen())), answer, settled.conflicts())
                : new Draft.Written(
                        Excerpts.of(CorrectionNotes.first(ranked, corrected, settled.withRivals(MOST_SENTENCES))),
                        Optional.empty());
    }

    /** Later sentences that call off what the best one plans: a day that was given up is no answer to "when". */
    private List<Candidate> calledOff(Question question, Candidate best, float[] vector) {
        return best.standing() == Standing.PLANNED
                ? fulfilment.about(question, aftermath.callingOff(question, best, vector))
                : List.of();
    }

    /** The sentence that a short answer stands in, and of the others those in which another article gives the same. */
    private static List<Candidate> confirmed(List<Candidate> chosen) {
        Candidate best = chosen.getFirst();
        return chosen.stream()
                .filter(candidate -> candidate.equals(best)
                        || (!candidate.articleId().equals(best.articleId()) && GroundsReader.agree(best, candidate)))
                .toList();
    }

    /** The best answer of the evidence, whether it would be shown or not; empty where there is no sentence. */
    public Optional<Examination> examine(Question question, Retriever.Found found) {
        List<FoundSentence> sentences =
                corrections.find(question, found, finder.find(question, found)).standing();
        List<Candidate> ranked = candidates.read(question, sentences, read(question, sentences));
        if (ranked.isEmpty()) {
            return Optional.empty();
        }
        Disagreement.Settled settled = settle(question, ranked);
        Candidate best = settled.chosen().getFirst();
        return Optional.of(new Examination(
                best.finding().map(ShortAnswer::text).orElse(""),
                best.finding().map(answer -> answer.span().of(best.text())).orElse(""),
                best.quote(),
                grounds(question, settled, ranked),
                GroundsReader.of(question, ranked.getFirst(), ranked)));
    }

    private Disagreement.Settled settle(Question question, List<Candidate> ranked) {
        List<Candidate> answering =
                fulfilment.reportedFirst(question, mostPreciseFirst(choose(question, ranked), ranked), ranked);
        return disagreement.settle(question, answering, ranked);
    }

    private Optional<Draft.ShortAnswer> shortAnswer(
            Question question, Disagreement.Settled settled, List<Candidate> ranked) {
        Candidate best = settled.chosen().getFirst();
        if (best.finding().isEmpty() || best.planned() || best.standing() == Standing.DENIED) {
            return Optional.empty();
        }
        Grounds grounds = grounds(question, settled, ranked);
        double probability = certainty.of(grounds);
        // A weekday of an article without a date is no day.
        boolean unresolved = grounds.when() == 1 && grounds.fits() == 0;
        return unresolved || probability < limits.leastCertainty()
                ? Optional.empty()
                : Optional.of(new Draft.ShortAnswer(best.finding().get().text(), OptionalDouble.of(probability)));
    }

    /** What differs and is shown beside the answer does not speak against it. */
    private static Grounds grounds(Question question, Disagreement.Settled settled, List<Candidate> ranked) {
        List<Candidate> others = new ArrayList<>(ranked);
        others.removeAll(settled.rivals());
        return GroundsReader.of(question, settled.chosen().getFirst(), others);
    }

    private Map<FoundSentence, Reading.Answer> read(Question question, List<FoundSentence> sentences) {
        return cascade.map(reading -> reading.read(question, sentences)).orElse(Map.of());
    }

    /** The sentences of the evidence, ranked, and how sure it is that they answer. */
    public SentenceRanking rank(Question question, Retriever.Found found) {
        List<FoundSentence> sentences = finder.find(question, found);
        Map<FoundSentence, Reading.Answer> read = read(question, sentences);
        List<SentenceRanking.Ranked> ranked = sentences.stream()
                .filter(sentence -> !FoundSentence.asks(sentence.text()))
                .map(sentence -> {
                    Optional<Reading.Answer> reading = Optional.ofNullable(read.get(sentence));
                    return new SentenceRanking.Ranked(
                            sentence.quote(),
                            sentence.features(),
                            Candidate.clamped(reading),
                            candidates.score(sentence, reading));
                })
                .sorted(Comparator.comparingDouble(SentenceRanking.Ranked::score)
                        .reversed())
                .toList();
        double answerability = ranked.stream()
                .mapToDouble(SentenceRanking.Ranked::margin)
                .max()
                .orElse(Candidate.UNREAD);
        return new SentenceRanking(ranked, cascade.isPresent() ? answerability : support(question, sentences));
    }

    private boolean bears(Question question, List<Candidate> ranked) {
        return cascade.isEmpty()
                || bearing.of(GroundsReader.of(question, ranked.getFirst(), ranked)) >= limits.leastBearing();
    }

    /**
     * How far the best sentences speak of what is asked at all. A long question is never covered whole, so that what counts
     * grows with the root of its length.
     */
    private static double support(Question question, List<FoundSentence> sentences) {
        double context = 0;
        double similarity = 0;
        for (FoundSentence best : sentences.subList(0, Math.min(BEST, sentences.size()))) {
            context = Math.max(context, best.features().context());
            similarity = Math.max(similarity, best.features().similarity());
        }
        double length = Math.sqrt(question.terms().size());
        return similarity + CONTEXT_WEIGHT * context * length;
    }

    /** The best, and what comes near it without saying it again. */
    private List<Candidate> choose(Question question, List<Candidate> ranked) {
        double best = ranked.getFirst().score();
        List<Candidate> chosen = new ArrayList<>();
        for (Candidate candidate : ranked) {
            if (candidate.score() < best - NEAR_BEST || chosen.size() == MOST_SENTENCES) {
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
    private static List<Candidate> mostPreciseFirst(List<Candidate> chosen, List<Candidate> ranked) {
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
                .limit(MOST_SENTENCES)
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
