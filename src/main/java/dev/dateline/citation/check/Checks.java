package dev.dateline.citation.check;

import dev.dateline.index.TermAnalyzer;
import java.util.List;

/** All the checks. Safe for use by many threads. */
public final class Checks {
    private final List<Check> checks;

    public Checks(TermAnalyzer analyzer) {
        ClauseReader clauses = new ClauseReader(analyzer);
        checks = List.of(
                new FigureCheck(),
                new NameCheck(),
                new DateCheck(),
                new NegationCheck(clauses),
                new DirectionCheck(clauses, analyzer),
                new CertaintyCheck(clauses),
                new AllegationCheck(analyzer),
                new FigurePlaceCheck(clauses),
                new FigureDateCheck(),
                new RoleCheck(analyzer),
                new SubjectCheck(clauses));
    }

    /** What a sentence changes of its quotes, in words; empty where it changes nothing. */
    public List<String> faults(Assertion assertion) {
        return checks.stream()
                .flatMap(check -> check.faults(assertion).stream())
                .toList();
    }
}
