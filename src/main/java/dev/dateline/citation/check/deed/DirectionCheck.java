package dev.dateline.citation.check.deed;

import dev.dateline.archive.analysis.TermAnalyzer;
import dev.dateline.citation.check.Assertion;
import dev.dateline.citation.check.Check;
import dev.dateline.citation.check.Clause;
import dev.dateline.citation.check.ClauseReader;
import dev.dateline.citation.check.Fault;
import dev.dateline.citation.check.Flaw;
import dev.dateline.language.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A sentence must not say the opposite in other words: "rose" of what fell, "approved" of what was rejected. Judged clause
 * by clause, and only if neither of the two clauses is negated alone.
 */
public final class DirectionCheck implements Check {
    private final List<List<Set<String>>> opposites;
    private final List<List<Set<String>>> converses;

    public DirectionCheck(TermAnalyzer analyzer) {
        opposites = poles("opposites", analyzer);
        converses = poles("converses", analyzer);
    }

    private static List<List<Set<String>>> poles(String list, TermAnalyzer analyzer) {
        List<List<Set<String>>> all = new ArrayList<>();
        for (String line : Vocabulary.ENGLISH.lines(list)) {
            List<Set<String>> poles = new ArrayList<>();
            for (String pole : line.split("\\|", -1)) {
                Set<String> stems = new HashSet<>();
                analyzer.terms(pole).forEach(term -> stems.add(term.value()));
                poles.add(stems);
            }
            all.add(poles);
            all.add(poles.reversed());
        }
        return all;
    }

    @Override
    public List<Fault> faults(Assertion assertion) {
        List<Clause> quoted = assertion.given().clauses();
        List<Fault> faults = new ArrayList<>();
        for (Clause clause : assertion.told().clauses()) {
            List<Clause> nearest = ClauseReader.nearest(clause, quoted).stream().toList();
            if (opposites.stream().anyMatch(poles -> isTurnedRound(clause, nearest, quoted, poles))
                    || converses.stream().anyMatch(poles -> areOfOneParty(clause, quoted, poles))) {
                faults.add(new Fault.OfWords(clause.reading().text(), clause.span(), Flaw.OPPOSITE));
            }
        }
        return faults;
    }

    /** Where the nearest clause goes in neither direction, all of the quotes are asked. */
    private static boolean isTurnedRound(
            Clause clause, List<Clause> nearest, List<Clause> quoted, List<Set<String>> poles) {
        Set<String> own = clause.stems();
        Set<String> near = Clause.stems(nearest);
        boolean decides = poles.stream().anyMatch(pole -> near.stream().anyMatch(pole::contains));
        boolean sameNegation = nearest.stream().allMatch(quote -> isNegated(quote) == isNegated(clause));
        return !nearest.isEmpty()
                && sameNegation
                && holdsOnly(own, poles.getFirst(), poles.getLast())
                && holdsOnly(decides ? near : Clause.stems(quoted), poles.getLast(), poles.getFirst());
    }

    /** Whether the same words stand before one pole here and before the other there. */
    private static boolean areOfOneParty(Clause clause, List<Clause> quoted, List<Set<String>> poles) {
        Set<String> own = clause.before(poles.getFirst());
        return quoted.stream().anyMatch(quote -> !Collections.disjoint(own, quote.before(poles.getLast())))
                && Collections.disjoint(Clause.stems(quoted), poles.getFirst());
    }

    private static boolean holdsOnly(Set<String> stems, Set<String> pole, Set<String> opposite) {
        return stems.stream().anyMatch(pole::contains) && stems.stream().noneMatch(opposite::contains);
    }

    private static boolean isNegated(Clause clause) {
        return clause.reading().words().stream().anyMatch(word -> word.negates());
    }
}
