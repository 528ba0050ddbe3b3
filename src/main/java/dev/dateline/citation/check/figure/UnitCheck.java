package dev.dateline.citation.check.figure;

import dev.dateline.citation.check.Assertion;
import dev.dateline.citation.check.Check;
import dev.dateline.citation.check.Fault;
import dev.dateline.citation.check.Flaw;
import dev.dateline.language.Document;
import dev.dateline.language.number.Figure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A number must keep its unit: 142 kilometres are not 142 miles. */
public final class UnitCheck implements Check {
    @Override
    public List<Fault> faults(Assertion assertion) {
        Map<BigDecimal, Set<String>> quoted = measured(assertion.given().document());
        List<Fault> faults = new ArrayList<>();
        measured(assertion.told().document()).forEach((value, units) -> {
            Set<String> known = quoted.getOrDefault(value, units);
            if (Collections.disjoint(known, units)) {
                String told = value.toPlainString();
                faults.add(new Fault.OfWords(told, assertion.place(told), Flaw.OTHER_UNIT));
            }
        });
        return faults;
    }

    /** The units of the numbers that have one. */
    private static Map<BigDecimal, Set<String>> measured(Document text) {
        Map<BigDecimal, Set<String>> measured = new HashMap<>();
        for (Figure figure : text.figures()) {
            figure.unit(text.text())
                    .ifPresent(unit -> measured.computeIfAbsent(figure.value(), fresh -> new HashSet<>())
                            .add(unit));
        }
        return measured;
    }
}
