package dev.dateline.citation.check.figure;

import dev.dateline.citation.check.Assertion;
import dev.dateline.citation.check.Check;
import dev.dateline.citation.check.Fault;
import dev.dateline.citation.check.Flaw;
import dev.dateline.language.token.Span;
import dev.dateline.time.DatedText;
import dev.dateline.time.TimeExpression;
import dev.dateline.time.TimeInterval;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A sentence's dates must follow from its quotes: from their words and, for "Saturday", from the day they were published. A
 * sentence may be less exact than its quotes, never more.
 */
public final class DateCheck implements Check {
    @Override
    public List<Fault> faults(Assertion assertion) {
        List<Fault> faults = new ArrayList<>();
        for (TimeExpression claimed :
                dates(assertion.told().dated().on(assertion.quotes().getFirst().published()))) {
            boolean known = assertion.quotes().stream().anyMatch(quote -> isIn(quote, claimed));
            if (!known) {
                faults.add(
                        new Fault.OfWords(claimed.text(), new Span(claimed.start(), claimed.end()), Flaw.DATE_ABSENT));
            }
        }
        return faults;
    }

    private static boolean isIn(Assertion.Quoted quote, TimeExpression claimed) {
        String words = claimed.text().toLowerCase(Locale.ROOT);
        return quote.text().toLowerCase(Locale.ROOT).contains(words)
                || quote.read().times().stream()
                        .flatMap(time -> time.interval().stream())
                        .anyMatch(interval ->
                                claimed.interval().stream().anyMatch(own -> isLessExact(claimed, own, interval)));
    }

    /** Of a time of day the day counts; its hours are numbers, or words, of the quote's own. */
    private static boolean isLessExact(TimeExpression claimed, TimeInterval own, TimeInterval quoted) {
        return own.contains(quoted) || (claimed.type() == TimeExpression.Type.TIME && own.overlaps(quoted));
    }

    /** Those that mean certain days; "now" and "recently" are no facts to check. */
    private static List<TimeExpression> dates(DatedText sentence) {
        return sentence.times().stream()
                .filter(time -> time.type() == TimeExpression.Type.DATE || time.type() == TimeExpression.Type.TIME)
                .filter(time -> time.interval().isPresent() || isUnresolved(time))
                .toList();
    }

    /** A weekday beside an undated article still has to be the quote's. */
    private static boolean isUnresolved(TimeExpression time) {
        return time.relative() && time.value().isEmpty();
    }
}
