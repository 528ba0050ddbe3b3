package dev.dateline.citation.check;

import dev.dateline.archive.analysis.TermAnalyzer;
import dev.dateline.citation.wording.SentenceReader;
import dev.dateline.language.Document;
import dev.dateline.language.clause.ClauseSplitter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Parts a text into clauses, at punctuation and conjunctions, and finds those that speak of the same thing. */
public final class ClauseReader {
    private final SentenceReader reader;

    public ClauseReader(TermAnalyzer analyzer) {
        reader = new SentenceReader(analyzer);
    }

    /** The clauses of a text in order, without those that have no word. */
    public List<Clause> clauses(String text) {
        Document whole = Document.of(text);
        return ClauseSplitter.split(text).stream()
                .flatMap(piece -> reader.sentence(piece.of(text)).stream()
                        .map(reading -> new Clause(whole, piece.start(), reading, new ReadText(reading.text()))))
                .toList();
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
