package dev.dateline.time.grammar.period;

import dev.dateline.time.grammar.meaning.Base;
import dev.dateline.time.grammar.meaning.Meaning;
import dev.dateline.time.grammar.meaning.TimeUnit;
import dev.dateline.time.grammar.scan.Cursor;
import dev.dateline.time.grammar.scan.Rule;
import dev.dateline.time.grammar.scan.Words;
import java.util.Optional;
import java.util.Set;

/** "early 2018", "mid-June", "late last month", "earlier this year", "the end of 1990": read as the period itself. */
public final class PartOfPeriodRule implements Rule {

    private static final Set<String> PARTS = Set.of("early", "late", "mid", "middle");
    private static final Set<String> SIDES = Set.of("earlier", "later");
    private static final Set<String> NOUNS = Words.of("beginning start middle end");
    private static final Meaning THIS_YEAR = new Meaning.Shift(TimeUnit.YEAR, 0, Base.PUBLICATION);

    private final Rule date;

    public PartOfPeriodRule(Rule date) {
        this.date = date;
    }

    @Override
    public Optional<Meaning> read(Cursor cursor) {
        return cursor.attempt(() -> yearEnd(cursor))
                .or(() -> cursor.attempt(() -> described(cursor)))
                .or(() -> cursor.attempt(() -> sided(cursor)))
                .or(() -> cursor.attempt(() -> named(cursor)));
    }

    private Optional<Meaning> described(Cursor cursor) {
        if (cursor.skip("around")) {
            return yearEnd(cursor).or(() -> date.read(cursor));
        }
        boolean article = cursor.skip("the");
        boolean part = cursor.skipAny(PARTS);
        boolean hyphened = cursor.skipHyphen();
        return part ? date.read(cursor).filter(period -> !(article && hyphened && isMonth(period))) : Optional.empty();
    }

    /** The article of "the late-November talks" belongs to the talks. */
    private static boolean isMonth(Meaning period) {
        return period instanceof Meaning.InYear;
    }

    private Optional<Meaning> sided(Cursor cursor) {
        if (!cursor.skipAny(SIDES)) {
            return Optional.empty();
        }
        if (cursor.skip("in", "the", "year")) {
            return Optional.of(THIS_YEAR);
        }
        cursor.skip("on");
        cursor.skip("in");
        return date.read(cursor);
    }

    private Optional<Meaning> named(Cursor cursor) {
        boolean article = cursor.skip("the");
        boolean noun = cursor.skipAny(NOUNS);
        if (!noun || !article || !cursor.skip("of")) {
            return Optional.empty();
        }
        return cursor.skip("the", "year") ? Optional.of(THIS_YEAR) : date.read(cursor);
    }

    private static Optional<Meaning> yearEnd(Cursor cursor) {
        cursor.skip("the");
        boolean found =
                cursor.skip("year", "-", "end") || cursor.skip("year", "end") || cursor.skip("year", "'", "s", "end");
        return found ? Optional.of(THIS_YEAR) : Optional.empty();
    }
}
