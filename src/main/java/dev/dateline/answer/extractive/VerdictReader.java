package dev.dateline.answer.extractive;

import dev.dateline.question.Question;
import dev.dateline.reader.Judgement;
import dev.dateline.reader.Reader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells whether something is so, where a question asks that. The question is held against the best sentences as a claim is: the
 * reader was trained on claims that are asked.
 */
final class VerdictReader {
    /** How many sentences, each with those beside it, it is held against. */
    private static final int MOST = 4;

    /** From which probability another sentence says so too. */
    private static final double SAYS_SO = 0.5;

    private final Reader reader;

    VerdictReader(Reader reader) {
        this.reader = reader;
    }

    /**
     * What the clearest of the sentences says, less sure by what speaks against it in the others.
     *
     * @param ranked all that may answer, best first
     */
    Optional<Verdict> read(Question question, List<Candidate> ranked) {
        List<Candidate> read = ranked.subList(0, Math.min(MOST, ranked.size()));
        if (read.isEmpty()) {
            return Optional.empty();
        }
        List<Judgement> judgements = reader.judge(
                question.text(),
                read.stream()
                        .map(candidate ->
                                Stretch.around(candidate.found()).window().text())
                        .toList());
        int clearest = 0;
        for (int i = 1; i < judgements.size(); i++) {
            clearest = clarity(judgements.get(i)) > clarity(judgements.get(clearest)) ? i : clearest;
        }
        boolean isSo =
                judgements.get(clearest).supported() >= judgements.get(clearest).refuted();
        double against = judgements.stream()
                .mapToDouble(judgement -> of(judgement, !isSo))
                .max()
                .orElse(0);
        List<Candidate> sentences = new ArrayList<>(List.of(read.get(clearest)));
        Set<String> articles = new HashSet<>(Set.of(read.get(clearest).articleId()));
        for (int i = 0; i < read.size(); i++) {
            if (of(judgements.get(i), isSo) >= SAYS_SO
                    && articles.add(read.get(i).articleId())) {
                sentences.add(read.get(i));
            }
        }
        return Optional.of(new Verdict(isSo, clarity(judgements.get(clearest)) * (1 - against), sentences));
    }

    private static double clarity(Judgement judgement) {
        return Math.max(judgement.supported(), judgement.refuted());
    }

    private static double of(Judgement judgement, boolean isSo) {
        return isSo ? judgement.supported() : judgement.refuted();
    }
}
