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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Answers with the articles' own sentences: those that the reader finds an answer in, trimmed and dated. A short answer is
 * given only if it is likelier to be right than was asked; if no sentence bears on the question, none is shown.
 *
 * <p>Without a reader no short answer is given, and the sentences are those that speak most like the question.
 */
public final class ExtractiveAnswerer implements Answerer {

    static final int MOST_SENTENCES = 3;

    private static final double CONTEXT_WEIGHT = 0.25;
    private static final double LEAST_SUPPORT = 0.7;
    /** How many of the best sentences are looked at to tell whether the articles say anything. */
    private static final int BEST = 5;

    private final SentenceFinder finder;
    private final Optional<Cascade> cascade;
    private final CandidateReader candidates;
    private final Fulfilment fulfilment;
    private final Aftermath aftermath;
    private final WhetherAnswerer whether;
    private final CorrectionFinder corrections;
    private final RebuttalFinder rebuttals;
    private final Disagreement disagreement;
    private final SentenceChooser chooser;
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
        this.chooser = new SentenceChooser(analyzer, MOST_SENTENCES);
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

    /** An accusation is told together with what speaks against it; what only jokes or advertisements say gets no short answer. */
    private Draft.Written rebutted(Question question, Retriever.Found found, Draft.Written written) {
        return rebuttals
                .find(question, written.sentences(), found.question())
                .map(rebuttal ->
                        written.withSecond(Excerpts.of(List.of(rebuttal)).getFirst()))
                .orElse(written)
                .proved();
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

    /** The best answer of the evidence, whether it would be shown or not; empty if there is no sentence. */
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
        List<Candidate> answering = fulfilment.reportedFirst(question, chooser.choose(question, ranked), ranked);
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
}
