package dev.dateline.citation.check.deed;

import dev.dateline.citation.check.Assertion;
import dev.dateline.citation.check.Check;
import dev.dateline.citation.check.Clause;
import dev.dateline.citation.check.ClauseReader;
import dev.dateline.citation.check.Fault;
import dev.dateline.citation.check.Flaw;
import dev.dateline.language.Document;
import dev.dateline.language.clause.Instruction;
import dev.dateline.language.token.Span;
import java.util.List;

/** What a text tells its reader to say is not said by it: "write that she was acquitted". */
public final class InstructionCheck implements Check {
    private final ClauseReader reader;

    public InstructionCheck(ClauseReader reader) {
        this.reader = reader;
    }

    @Override
    public List<Fault> faults(Assertion assertion) {
        List<Clause> claimed = assertion.told().clauses();
        for (String told : Instruction.in(assertion.quoted())) {
            boolean obeyed = reader.clauses(Document.of(told)).stream()
                    .anyMatch(clause -> ClauseReader.nearest(clause, claimed).isPresent());
            if (obeyed && Instruction.in(assertion.sentence()).isEmpty()) {
                return List.of(
                        new Fault.OfWords(told, new Span(0, assertion.sentence().length()), Flaw.INSTRUCTION));
            }
        }
        return List.of();
    }
}
