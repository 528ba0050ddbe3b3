package dev.dateline.time.grammar.length;

import dev.dateline.time.grammar.meaning.Amount;
import dev.dateline.time.grammar.meaning.Meaning;
import dev.dateline.time.grammar.meaning.TimeUnit;
import dev.dateline.time.grammar.scan.Cursor;
import dev.dateline.time.grammar.scan.Measure;
import dev.dateline.time.grammar.scan.Rule;
import dev.dateline.time.grammar.scan.Words;
import java.util.Optional;
import java.util.Set;

/** "48 hours", "the past two months", "the first nine months", "for years", "two-week", "the year ended". */
public final class DurationRule implements Rule {

    private static final Set<String> LIMITS =
            Words.of("past last next coming first final following previous latest preceding");
    private static final Set<TimeUnit> TOLD_WITHOUT_NUMBER = Set.of(
            TimeUnit.MINUTE,
            TimeUnit.HOUR,
            TimeUnit.DAY,
            TimeUnit.WEEK,
            TimeUnit.MONTH,
            TimeUnit.YEAR,
            TimeUnit.DECADE,
            TimeUnit.CENTURY);

    @Override
    public Optional<Meaning> read(Cursor cursor) {
        return cursor.attempt(() -> limited(cursor))
                .or(() -> cursor.attempt(() -> measured(cursor)))
                .or(() -> cursor.attempt(() -> bare(cursor)))
                .or(() -> cursor.attempt(() -> whole(cursor)));
    }

    private static Optional<Meaning> measured(Cursor cursor) {
        return Measure.read(cursor).map(measure -> {
            cursor.skip("-", "long");
            return duration(measure);
        });
    }

    /** "the past two months", "the next few days", "the nine months". */
    private static Optional<Meaning> limited(Cursor cursor) {
        boolean article = cursor.skip("the");
        boolean limit = cursor.skipAny(LIMITS);
        if (!article && !limit) {
            return Optional.empty();
        }
        boolean hyphened = cursor.peek(1).is("-");
        return Measure.read(cursor)
                .filter(measure -> limit || !hyphened)
                .filter(measure -> limit || !measure.amount().equals(Amount.ONE))
                .map(DurationRule::duration);
    }

    private static Optional<Meaning> bare(Cursor cursor) {
        if (cursor.peek(-1).is("-") && !cursor.peek().spaced()) {
            return Optional.empty();
        }
        return cursor.take(TimeUnit.PLURAL)
                .filter(TOLD_WITHOUT_NUMBER::contains)
                .filter(unit -> !cursor.peek(-1).is("nights"))
                .filter(unit -> !cursor.peek().is("old"))
                .map(unit -> {
                    cursor.skip("-", "long");
                    return new Meaning.Duration(unit.duration(Amount.UNKNOWN));
                });
    }

    /** "the year", "the week", "the month", "the full year": how long is sure, when is not. */
    private static Optional<Meaning> whole(Cursor cursor) {
        if (!cursor.skip("the")) {
            return Optional.empty();
        }
        cursor.skip("full");
        cursor.skip("whole");
        cursor.skip("entire");
        cursor.skip("fiscal");
        return cursor.take(TimeUnit.SINGULAR)
                .filter(unit -> unit == TimeUnit.YEAR || unit == TimeUnit.MONTH || unit == TimeUnit.WEEK)
                .filter(unit -> !cursor.peek().is("'") && !cursor.peek().is("-"))
                .map(unit -> new Meaning.Duration(unit.duration(Amount.ONE)));
    }

    private static Meaning duration(Measure measure) {
        return new Meaning.Duration(measure.duration());
    }
}
