package dev.dateline.citation;

import dev.dateline.archive.analysis.TermAnalyzer;
import dev.dateline.citation.check.Assertion;
import dev.dateline.citation.check.Check;
import dev.dateline.citation.check.ClauseReader;
import dev.dateline.citation.check.Fault;
import dev.dateline.citation.check.deed.AllegationCheck;
import dev.dateline.citation.check.deed.CertaintyCheck;
import dev.dateline.citation.check.deed.DirectionCheck;
import dev.dateline.citation.check.deed.InstructionCheck;
import dev.dateline.citation.check.deed.NameCheck;
import dev.dateline.citation.check.deed.NegationCheck;
import dev.dateline.citation.check.deed.PlaceCheck;
import dev.dateline.citation.check.deed.RoleCheck;
import dev.dateline.citation.check.deed.SubjectCheck;
import dev.dateline.citation.check.figure.DateCheck;
import dev.dateline.citation.check.figure.DeedDateCheck;
import dev.dateline.citation.check.figure.FigureCheck;
import dev.dateline.citation.check.figure.FigureDateCheck;
import dev.dateline.citation.check.figure.FigurePlaceCheck;
import dev.dateline.citation.check.figure.QuantityCheck;
import dev.dateline.citation.check.figure.UnitCheck;
import java.util.List;

/** All the checks. Safe for use by many threads. */
final class Checks {
    private final List<Check> checks;
    private final List<Check> denials;

    /** @param clauses reads the parts of quotes that some checks compare by themselves */
    Checks(TermAnalyzer analyzer, ClauseReader clauses) {
        checks = List.of(
                new FigureCheck(),
                new NameCheck(),
                new DateCheck(),
                new NegationCheck(),
                new DirectionCheck(analyzer),
                new CertaintyCheck(),
                new AllegationCheck(clauses),
                new FigurePlaceCheck(),
                new FigureDateCheck(),
                new RoleCheck(),
                new SubjectCheck(clauses),
                new UnitCheck(),
                new DeedDateCheck(),
                new InstructionCheck(clauses),
                new QuantityCheck(),
                new PlaceCheck());
        denials = List.of(new NegationCheck(), new AllegationCheck(clauses));
    }

    /** What the quotes deny of a sentence, or only report as alleged; a text that supports it may stand beside them. */
    List<Fault> denials(Assertion assertion) {
        return denials.stream()
                .flatMap(check -> check.faults(assertion).stream())
                .toList();
    }

    /** What a sentence changes of its quotes, empty if it changes nothing. */
    List<Fault> faults(Assertion assertion) {
        return checks.stream()
                .flatMap(check -> check.faults(assertion).stream())
                .toList();
    }
}
