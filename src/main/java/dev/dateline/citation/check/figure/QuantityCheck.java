package dev.dateline.citation.check.figure;

import dev.dateline.citation.check.Assertion;
import dev.dateline.citation.check.Check;
import dev.dateline.citation.check.Fault;
import dev.dateline.citation.check.Flaw;
import dev.dateline.language.clause.Quantity;
import dev.dateline.language.token.Span;
import java.util.List;

/** What holds of some must not be told of all. */
public final class QuantityCheck implements Check {
    @Override
    public List<Fault> faults(Assertion assertion) {
        boolean more = Quantity.tellsOfAll(assertion.sentence()) && !Quantity.tellsOfAsMuch(assertion.quoted());
        return more
                ? List.of(new Fault.OfWords(
                        assertion.sentence(), new Span(0, assertion.sentence().length()), Flaw.ALL_FOR_SOME))
                : List.of();
    }
}
