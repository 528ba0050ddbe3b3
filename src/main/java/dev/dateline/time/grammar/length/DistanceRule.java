package dev.dateline.time.grammar.length;

import dev.dateline.time.grammar.meaning.Amount;
import dev.dateline.time.grammar.meaning.Base;
import dev.dateline.time.grammar.meaning.Meaning;
import dev.dateline.time.grammar.meaning.TimeUnit;
import dev.dateline.time.grammar.scan.Cursor;
import dev.dateline.time.grammar.scan.Measure;
import dev.dateline.time.grammar.scan.Rule;
import java.util.Optional;

/** "three weeks ago", "two days later", "a year earlier", "four years from now": a length counted from some day. */
public final class DistanceRule implements Rule {

    @Override
    public Optional<Meaning> read(Cursor cursor) {
        return Measure.read(cursor).flatMap(measure -> {
            cursor.skip("or", "so");
            return placed(cursor, measure);
        });
    }

    private static Optional<Meaning> placed(Cursor cursor, Measure measure) {
        if (cursor.skip("ago")) {
            return Optional.of(shifted(measure, -1, Base.PUBLICATION));
        }
        if (cursor.skip("from", "now") || cursor.skip("hence")) {
            return Optional.of(shifted(measure, 1, Base.PUBLICATION));
        }
        boolean counted = measure.amount().whole().isPresent();
        if (counted && cursor.skip("earlier")) {
            return Optional.of(shifted(measure, -1, Base.MENTIONED));
        }
        return counted && cursor.skip("later") ? Optional.of(shifted(measure, 1, Base.MENTIONED)) : Optional.empty();
    }

    private static Meaning shifted(Measure measure, int sign, Base base) {
        boolean yearBefore = measure.unit() == TimeUnit.YEAR && measure.amount().equals(Amount.ONE) && sign < 0;
        if (yearBefore) {
            return new Meaning.YearEarlier();
        }
        Optional<Integer> amount = measure.amount().whole();
        if (amount.isEmpty()) {
            return new Meaning.Vague(sign < 0 ? "PAST_REF" : "FUTURE_REF");
        }
        return new Meaning.Shift(measure.unit(), sign * amount.get(), base);
    }
}
