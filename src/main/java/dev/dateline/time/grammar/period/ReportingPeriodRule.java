package dev.dateline.time.grammar.period;

import dev.dateline.time.grammar.meaning.Meaning;
import dev.dateline.time.grammar.meaning.PartOfYear;
import dev.dateline.time.grammar.meaning.YearChoice;
import dev.dateline.time.grammar.scan.Cursor;
import dev.dateline.time.grammar.scan.Rule;
import dev.dateline.time.grammar.scan.Years;
import java.util.Map;
import java.util.Optional;

/** The quarter a report is about: "the quarter", "the latest period", "the year-ago quarter", "the 1988 period". */
public final class ReportingPeriodRule implements Rule {

    /** The words for a period, and whether they say that it is a quarter. */
    private static final Map<String, Boolean> PERIODS = Map.of("quarter", true, "period", false);

    private static final YearChoice YEAR_BEFORE = new YearChoice.Shifted(-1);

    @Override
    public Optional<Meaning> read(Cursor cursor) {
        return cursor.attempt(() -> yearEarlier(cursor))
                .or(() -> cursor.attempt(() -> ofYear(cursor)))
                .or(() -> cursor.attempt(() -> atHand(cursor)));
    }

    private static Optional<Meaning> yearEarlier(Cursor cursor) {
        boolean article = cursor.skip("the");
        if (!cursor.skip("year", "-", "earlier")
                && !cursor.skip("year", "-", "ago")
                && !cursor.skip("year", "earlier")) {
            return Optional.empty();
        }
        Optional<PartOfYear> numbered = cursor.attempt(() -> QuarterRule.quarter(cursor));
        if (numbered.isPresent()) {
            return Optional.of(new Meaning.InYear(numbered.get(), YEAR_BEFORE));
        }
        Optional<Boolean> quarter = cursor.take(PERIODS);
        if (quarter.isPresent()) {
            return Optional.of(new Meaning.ReportedQuarter(YEAR_BEFORE, quarter.get()));
        }
        return article ? Optional.empty() : Optional.of(new Meaning.YearEarlier());
    }

    private static Optional<Meaning> ofYear(Cursor cursor) {
        cursor.skip("the");
        return Years.number(cursor)
                .flatMap(year -> cursor.take(PERIODS)
                        .map(quarter -> new Meaning.ReportedQuarter(new YearChoice.Given(year), quarter)));
    }

    private static Optional<Meaning> atHand(Cursor cursor) {
        if (!cursor.skip("the")) {
            return Optional.empty();
        }
        boolean latest = cursor.skip("latest") || cursor.skip("most", "recent");
        cursor.skip("fiscal");
        boolean quarter = cursor.skip("quarter") && !cursor.peek().is("of");
        return quarter || (latest && cursor.skip("period"))
                ? Optional.of(new Meaning.ReportedQuarter(YearChoice.BY_TENSE, true))
                : Optional.empty();
    }
}
