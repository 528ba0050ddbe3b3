package dev.dateline.answer.extractive.reading;

import dev.dateline.answer.Standing;
import dev.dateline.answer.StandingDetector;
import dev.dateline.answer.extractive.sentence.FoundSentence;
import dev.dateline.archive.analysis.TermAnalyzer;
import dev.dateline.language.speech.Utterance;
import dev.dateline.question.AnswerKind;
import dev.dateline.question.Question;
import dev.dateline.reader.Reading;
import dev.dateline.time.TimeExpression;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Works out, for the few sentences that may answer, when it was and how far their articles vouch for it. */
public final class CandidateReader {
    /** How many sentences are looked at: what an answer shows, and what may confirm or contradict it. */
    private static final int MOST = 12;

    /** What a plan loses where the question asks for what happened. */
    private static final double PLANNED = 1;

    private final TermAnalyzer analyzer;
    private final double readingWeight;

    /** @param readingWeight what a unit of margin counts beside a unit of the sentences' scores */
    public CandidateReader(TermAnalyzer analyzer, double readingWeight) {
        this.analyzer = analyzer;
        this.readingWeight = readingWeight;
    }

    /** How well a sentence answers, once it was read. */
    public double score(FoundSentence sentence, Optional<Reading.Answer> reading) {
        return sentence.score() + readingWeight * Candidate.clamped(reading);
    }

    /**
     * The best sentences, best first. What asks does not answer, whatever words of the question it has; what follows it may.
     *
     * @param read what those that were read answer
     */
    public List<Candidate> read(
            Question question, List<FoundSentence> sentences, Map<FoundSentence, Reading.Answer> read) {
        return sentences.stream()
                .filter(sentence -> !FoundSentence.asks(sentence.text()))
                .sorted(Comparator.comparingDouble(
                                (FoundSentence sentence) -> score(sentence, Optional.ofNullable(read.get(sentence))))
                        .reversed())
                .limit(MOST)
                .map(sentence -> candidate(question, sentence, Optional.ofNullable(read.get(sentence))))
                .sorted(Comparator.comparingDouble(Candidate::score).reversed())
                .toList();
    }

    private Candidate candidate(Question question, FoundSentence sentence, Optional<Reading.Answer> reading) {
        String text = sentence.text();
        List<TimeExpression> times = sentence.read().times();
        Optional<ShortAnswer> told = reading.flatMap(answer -> Speaking.told(
                question, sentence, ShortAnswer.of(question.kind(), text, answer.span(), times), analyzer));
        Optional<ShortAnswer> finding =
                told.flatMap(found -> Casting.told(question, sentence.document(), found, analyzer));
        // Who only speaks for himself answers no better than what was not read.
        boolean misread = told.isEmpty() && sentence.utterance().isPresent();
        Optional<Reading.Answer> counting = misread ? Optional.empty() : reading;
        int anchor = anchor(question, text);
        Standing ofQuestion = StandingDetector.of(sentence.document(), anchor);
        Standing ofFinding = finding.map(found ->
                        StandingDetector.of(sentence.document(), found.span().start()))
                .orElse(ofQuestion);
        // A plan is one whether the question's words or the answer stand in it.
        Standing ofBoth = ofQuestion == Standing.PLANNED ? Standing.PLANNED : ofFinding;
        // What somebody says in an interview is that person's word.
        Standing standing = ofBoth == Standing.REPORTED
                        && sentence.utterance().filter(Utterance::isSpoken).isPresent()
                ? Standing.CLAIMED
                : ofBoth;
        boolean planned = asksForFact(question) && standing == Standing.PLANNED;
        double score = score(sentence, counting) - (planned ? PLANNED : 0);
        return new Candidate(sentence, score, counting, finding, planned, standing);
    }

    /** "Did they meet?" is answered by "they may meet", which does not say yes; "when did they meet?" is not. */
    private static boolean asksForFact(Question question) {
        return question.past() && question.kind() != AnswerKind.YES_NO;
    }

    /** Where the middle one of the question's words in a sentence stands; its middle if it has none. */
    private int anchor(Question question, String text) {
        List<TermAnalyzer.Term> shared = new ArrayList<>(analyzer.terms(text));
        shared.removeIf(term -> !question.terms().contains(term.value()));
        return shared.isEmpty()
                ? text.length() / 2
                : shared.get(shared.size() / 2).start();
    }
}
