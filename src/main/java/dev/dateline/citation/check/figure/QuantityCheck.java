package dev.dateline.citation.check.figure;

import dev.dateline.citation.check.Assertion;
import dev.dateline.citation.check.Check;
import dev.dateline.language.clause.Quantity;
import java.util.List;

/** What holds of some must not be told of all. */
public final class QuantityCheck implements Check {
    @Override
    public List<String> faults(Assertion assertion) {
        boolean more = Quantity.tellsOfAll(assertion.sentence()) && !Quantity.tellsOfAsMuch(assertion.quoted());
        return more ? List.of("it tells of all what the quotes tell of some") : List.of();
    }
}
