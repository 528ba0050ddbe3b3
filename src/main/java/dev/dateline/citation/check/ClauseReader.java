package dev.dateline.citation.check;

import dev.dateline.archive.analysis.TermAnalyzer;
import dev.dateline.citation.wording.Reading;
import dev.dateline.citation.wording.SentenceReader;
import dev.dateline.language.Document;
import dev.dateline.language.clause.ClauseSplitter;
import dev.dateline.time.DatedText;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Parts a text into sentences and clauses, at punctuation and conjunctions, and finds those that speak of the same thing. */
public final class ClauseReader {
    private final SentenceReader reader;

    public ClauseReader(TermAnalyzer analyzer) {
        reader = new SentenceReader(analyzer);
    }

    /** The clauses of a text in order, without those that have no word. */
    public List<Clause> clauses(Document text) {
        return ClauseSplitter.split(text.text()).stream()
                .flatMap(piece -> reader.sentence(piece.of(text.text())).stream()
                        .map(reading -> new Clause(
                                text, piece.start(), reading, DatedText.of(reading.text(), Optional.empty()))))
                .toList();
    }

    /** The sentences of a text in order, without those that have no word. */
    public List<Reading> sentences(Document text) {
        return reader.sentences(text);
    }

    /** Of some clauses, the one that shares most with another; empty if none shares two words. */
    public static Optional<Clause> nearest(Clause clause, List<Clause> clauses) {
        return clauses.stream()
                .max(Comparator.comparingInt(clause::shared))
                .filter(nearest ->
                        nearest.shared(clause) >= Math.min(2, clause.stems().size()))
                .filter(nearest -> nearest.shared(clause) > 0);
    }
}
