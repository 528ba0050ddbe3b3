package dev.dateline.citation.check;

import dev.dateline.archive.analysis.TermAnalyzer;
import dev.dateline.citation.wording.SentenceReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parts a text into clauses, at punctuation and conjunctions, and finds those that speak of the same thing. */
final class ClauseReader {
    private static final Pattern BOUNDARY = Pattern.compile("[.!?]\\s+|[,;:—–]\\s+|\\s+[—–-]\\s+"
            + "|\\s+(?=(?:but|while|although|though|whereas|after|before|when|which|who|because|since|if|unless)\\b)");

    private final SentenceReader reader;

    ClauseReader(TermAnalyzer analyzer) {
        reader = new SentenceReader(analyzer);
    }

    /** The clauses of a text in order, without those that have no word. */
    List<Clause> clauses(String text) {
        List<Clause> clauses = new ArrayList<>();
        Matcher boundary = BOUNDARY.matcher(text);
        int start = 0;
        while (boundary.find()) {
            add(text, start, boundary.start(), clauses);
            start = boundary.end();
        }
        add(text, start, text.length(), clauses);
        return clauses;
    }

    /** Of some clauses, the one that shares most with another; empty where none shares two words. */
    static Optional<Clause> nearest(Clause clause, List<Clause> clauses) {
        return clauses.stream()
                .max(Comparator.comparingInt(clause::shared))
                .filter(nearest ->
                        nearest.shared(clause) >= Math.min(2, clause.stems().size()))
                .filter(nearest -> nearest.shared(clause) > 0);
    }

    private void add(String text, int start, int end, List<Clause> clauses) {
        reader.sentence(text.substring(start, Math.max(start, end)))
                .ifPresent(reading -> clauses.add(new Clause(text, start, reading)));
    }
}
