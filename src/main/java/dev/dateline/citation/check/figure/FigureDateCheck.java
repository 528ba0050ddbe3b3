package dev.dateline.citation.check.figure;

import dev.dateline.citation.check.Assertion;
import dev.dateline.citation.check.Check;
import dev.dateline.citation.check.Fault;
import dev.dateline.citation.check.Flaw;
import dev.dateline.language.number.Figure;
import dev.dateline.time.DatedText;
import dev.dateline.time.TimeExpression;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Of two dates that the quotes name, a number must keep its own: "6.4 percent in December, 7.1 in November". */
public final class FigureDateCheck implements Check {
    /** Room for a unit and a preposition. */
    private static final int REACH = 16;

    @Override
    public List<Fault> faults(Assertion assertion) {
        Map<BigDecimal, String> quoted = dated(assertion.given().dated());
        String words = assertion.quoted().toLowerCase(Locale.ROOT);
        List<Fault> faults = new ArrayList<>();
        dated(assertion.told().dated()).forEach((number, date) -> {
            String known = quoted.getOrDefault(number, date);
            if (!known.contains(date) && !date.contains(known) && words.contains(date)) {
                String told = number.toPlainString();
                faults.add(new Fault.OfWords(told, assertion.place(told), Flaw.NUMBER_OF_OTHER_DATE));
            }
        });
        return faults;
    }

    /** Numbers and the dates in lower case that follow right after them. */
    private static Map<BigDecimal, String> dated(DatedText text) {
        List<TimeExpression> dates = text.times().stream()
                .filter(time -> time.type() == TimeExpression.Type.DATE)
                .toList();
        Map<BigDecimal, String> dated = new HashMap<>();
        for (Figure figure : text.dateless()) {
            dates.stream()
                    .filter(date -> date.start() >= figure.span().end()
                            && date.start() - figure.span().end() <= REACH)
                    .findFirst()
                    .ifPresent(date -> dated.put(figure.value(), date.text().toLowerCase(Locale.ROOT)));
        }
        return dated;
    }
}
