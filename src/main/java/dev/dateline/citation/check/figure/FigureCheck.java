package dev.dateline.citation.check.figure;

import dev.dateline.citation.check.Assertion;
import dev.dateline.citation.check.Check;
import dev.dateline.citation.check.Fault;
import dev.dateline.citation.check.Flaw;
import dev.dateline.language.number.Figure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A sentence's numbers must be its quotes' own, however they are written. Those in dates are left to {@link DateCheck}. */
public final class FigureCheck implements Check {
    @Override
    public List<Fault> faults(Assertion assertion) {
        Set<BigDecimal> known = new HashSet<>();
        assertion.given().document().figures().forEach(figure -> known.add(figure.value()));
        Set<String> pairs = Figure.pairs(assertion.quoted());
        List<Fault> faults = new ArrayList<>();
        String sentence = assertion.sentence();
        for (Figure figure : assertion.told().dated().dateless()) {
            if (!known.contains(figure.value())) {
                faults.add(new Fault.OfWords(figure.span().of(sentence), figure.span(), Flaw.NUMBER_ABSENT));
            }
        }
        for (String pair : Figure.pairs(sentence)) {
            if (!pairs.isEmpty() && !pairs.contains(pair) && faults.isEmpty()) {
                faults.add(new Fault.OfWords(pair, assertion.place(pair), Flaw.NUMBERS_APART));
            }
        }
        return faults;
    }
}
