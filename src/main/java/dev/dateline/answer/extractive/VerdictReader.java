package dev.dateline.answer.extractive;

import dev.dateline.answer.Standing;
import dev.dateline.answer.extractive.reading.Candidate;
import dev.dateline.answer.extractive.reading.Stretch;
import dev.dateline.language.asking.Alternatives;
import dev.dateline.question.Question;
import dev.dateline.reader.Judgement;
import dev.dateline.reader.Reader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells whether something is so, where a question asks that. The question is held against the best sentences as a claim is: the
 * reader was trained on claims that are asked.
 *
 * <p>Each sentence is read alone and with those beside it. Alone it must say so itself, since it is what a reader is shown; those
 * beside it may tell whom it speaks of, or take it back.
 */
final class VerdictReader {
    /** How many sentences it is held against. */
    private static final int MOST = 4;

    /** From which probability a sentence says so. */
    private static final double SAYS_SO = 0.5;

    private final Reader reader;

    VerdictReader(Reader reader) {
        this.reader = reader;
    }

    /**
     * What the clearest of the sentences says, less sure by what counts against it in the others. Nothing if none says either,
     * or where the question asks which of two is so.
     *
     * @param ranked all that may answer, best first
     */
    Optional<Verdict> read(Question question, List<Candidate> ranked) {
        if (Alternatives.areIn(question.text())) {
            return Optional.empty();
        }
        List<Candidate> read = ranked.subList(0, Math.min(MOST, ranked.size()));
        List<String> texts = new ArrayList<>();
        read.forEach(candidate -> texts.add(candidate.text()));
        read.forEach(candidate ->
                texts.add(Stretch.around(candidate.found()).window().text()));
        List<Judgement> judgements = reader.judge(question.text(), texts);
        List<Judged> judged = new ArrayList<>();
        for (int i = 0; i < read.size(); i++) {
            judged.add(new Judged(read.get(i), judgements.get(i), judgements.get(read.size() + i)));
        }
        return judged.stream()
                .filter(one -> one.clarity() >= SAYS_SO)
                .max(Comparator.comparingDouble(Judged::clarity))
                .map(clearest -> verdict(clearest, judged));
    }

    /** The probability that a claim alone, were it true, would mean yes. */
    double supported(Question question, String claim) {
        return reader.judge(question.text(), List.of(claim)).getFirst().supported();
    }

    private static Verdict verdict(Judged clearest, List<Judged> judged) {
        double against = judged.stream()
                .filter(other -> !other.equals(clearest) && other.isTold())
                .mapToDouble(other -> other.says(!clearest.isSo()))
                .filter(probability -> probability >= SAYS_SO)
                .max()
                .orElse(0);
        List<Candidate> sentences = new ArrayList<>(List.of(clearest.candidate()));
        Set<String> articles = new HashSet<>(Set.of(clearest.candidate().articleId()));
        for (Judged other : judged) {
            if (other.says(clearest.isSo()) >= SAYS_SO
                    && articles.add(other.candidate().articleId())) {
                sentences.add(other.candidate());
            }
        }
        return new Verdict(clearest.isSo(), clearest.clarity() * (1 - against), sentences);
    }

    /**
     * A sentence and what it says.
     *
     * @param alone as it is shown
     * @param around with the sentences beside it
     */
    private record Judged(Candidate candidate, Judgement alone, Judgement around) {
        /** What was planned or is somebody's word does not speak against what is reported. */
        boolean isTold() {
            return candidate.standing() == Standing.REPORTED || candidate.standing() == Standing.DENIED;
        }

        boolean isSo() {
            return says(true) >= says(false);
        }

        double clarity() {
            return Math.max(says(true), says(false));
        }

        double says(boolean isSo) {
            return isSo ? Math.min(alone.supported(), around.supported()) : Math.min(alone.refuted(), around.refuted());
        }
    }
}
