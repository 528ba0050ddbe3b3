package dev.dateline.citation.check;

import dev.dateline.archive.analysis.TermAnalyzer;
import java.util.List;

/** All the checks. Safe for use by many threads. */
public final class Checks {
    private final List<Check> checks;
    private final List<Check> denials;

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
                new SubjectCheck(clauses),
                new UnitCheck(),
                new DeedDateCheck(clauses),
                new InstructionCheck(clauses),
                new QuantityCheck(),
                new PlaceCheck());
        denials = List.of(new NegationCheck(clauses), new AllegationCheck(analyzer));
    }

    /** What the quotes deny of a sentence, or only report as alleged; a text that bears it out may stand beside them. */
    public List<String> denials(Assertion assertion) {
        return denials.stream()
                .flatMap(check -> check.faults(assertion).stream())
                .toList();
    }

    /** What a sentence changes of its quotes, in words; empty where it changes nothing. */
    public List<String> faults(Assertion assertion) {
        return checks.stream()
                .flatMap(check -> check.faults(assertion).stream())
                .toList();
    }
}
