package dev.dateline.answer.extractive;

import dev.dateline.answer.Draft;
import dev.dateline.answer.Quote;
import dev.dateline.answer.Standing;
import dev.dateline.answer.extractive.correction.Correction;
import dev.dateline.answer.extractive.correction.Corrections;
import dev.dateline.answer.extractive.reading.Candidate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts beside an answer what was said before on the same and was taken back. */
final class CorrectionNotes {
    private static final int MOST = 2;

    private CorrectionNotes() {}

    /** The answer with the notes that took away what would have stood in it, or that stand under the articles it quotes. */
    static Draft.Written beside(Draft.Written written, Corrections corrections) {
        Set<String> cited = written.sentences().stream()
                .flatMap(sentence -> sentence.quotes().stream())
                .map(quote -> quote.hit().passage().articleId())
                .collect(Collectors.toSet());
        List<Draft.Correction> notes = corrections.onQuestion().stream()
                .filter(correction -> corrections.effective().contains(correction)
                        || cited.contains(correction.note().articleId()))
                .map(CorrectionNotes::note)
                .distinct()
                .limit(MOST)
                .toList();
        return written.with(notes);
    }

    /** The best of the notes that took away what would have answered, for an answer of its own; empty if there is none. */
    static Optional<Draft> alone(List<Candidate> ranked, Corrections corrections) {
        return effective(ranked, corrections)
                .map(note -> beside(new Draft.Written(Excerpts.of(List.of(note)), Optional.empty()), corrections));
    }

    /** Without a short answer, that what would have answered was taken back goes before what else the articles say. */
    static List<Candidate> first(List<Candidate> ranked, Corrections corrections, List<Candidate> shown) {
        return Stream.concat(effective(ranked, corrections).stream(), shown.stream())
                .distinct()
                .limit(ExtractiveAnswerer.MOST_SENTENCES)
                .toList();
    }

    private static Optional<Candidate> effective(List<Candidate> ranked, Corrections corrections) {
        Set<Quote> notes = corrections.effective().stream()
                .map(correction -> correction.note().quote())
                .collect(Collectors.toSet());
        return ranked.stream()
                .filter(candidate -> notes.contains(candidate.quote()))
                .findFirst();
    }

    private static Draft.Correction note(Correction correction) {
        Quote quote = correction.note().quote();
        return new Draft.Correction(
                correction.day(), new Draft.Sentence(quote.text(), List.of(quote), Standing.DENIED));
    }
}
