package dev.dateline.time.grammar.scan;

import dev.dateline.language.token.Token;
import dev.dateline.time.grammar.meaning.Amount;
import dev.dateline.time.grammar.meaning.TimeUnit;
import java.util.Optional;
import java.util.Set;

/**
 * A length of time: "three weeks", "more than two days", "an hour", "2 1/2 years", "48-hour".
 *
 * @param amount how many
 * @param unit of what
 */
public record Measure(Amount amount, TimeUnit unit) {

    private static final Set<String> FILLERS = Words.of("""
            more full whole straight consecutive long additional extra short solid trading working
            business calendar school successive""");
    private static final Set<TimeUnit> COUNTED_IN_SINGULAR =
            Set.of(TimeUnit.YEAR, TimeUnit.MONTH, TimeUnit.WEEK, TimeUnit.DAY, TimeUnit.HOUR, TimeUnit.MINUTE);

    public String duration() {
        return unit.duration(amount);
    }

    /** A length with what limits it, as in "at least", read into it. */
    public static Optional<Measure> read(Cursor cursor) {
        skipLimit(cursor);
        return cursor.attempt(() -> half(cursor))
                .or(() -> cursor.attempt(() -> single(cursor)))
                .or(() -> cursor.attempt(() -> counted(cursor)))
                .filter(measure -> !isAge(cursor));
    }

    /** "at least", "more than", "no more than", "nearly", "up to". */
    private static void skipLimit(Cursor cursor) {
        boolean limited = cursor.skip("at", "least")
                || cursor.skip("at", "most")
                || cursor.skip("up", "to")
                || cursor.skip("nearly")
                || cursor.skip("almost")
                || cursor.skip("around")
                || cursor.skip("no", "more", "than")
                || cursor.skip("no", "less", "than")
                || cursor.skip("more", "than")
                || cursor.skip("less", "than")
                || cursor.skip("fewer", "than");
        if (limited) {
            cursor.skip("the");
        }
    }

    private static Optional<Measure> half(Cursor cursor) {
        if (!cursor.skip("half", "a") && !cursor.skip("half", "an") && !cursor.skip("a", "half")) {
            return Optional.empty();
        }
        cursor.skipHyphen();
        return cursor.take(TimeUnit.SINGULAR).flatMap(unit -> switch (unit) {
            case HOUR -> Optional.of(new Measure(Amount.of(30), TimeUnit.MINUTE));
            case YEAR -> Optional.of(new Measure(Amount.of(6), TimeUnit.MONTH));
            case DAY -> Optional.of(new Measure(Amount.of(12), TimeUnit.HOUR));
            case DECADE -> Optional.of(new Measure(Amount.of(5), TimeUnit.YEAR));
            case CENTURY -> Optional.of(new Measure(Amount.of(50), TimeUnit.YEAR));
            case SECOND, MINUTE, WEEKEND, WEEK, FORTNIGHT, MONTH, QUARTER -> Optional.empty();
        });
    }

    private static Optional<Measure> single(Cursor cursor) {
        if (!cursor.skip("a") && !cursor.skip("an") && !cursor.skip("another")) {
            return Optional.empty();
        }
        cursor.skipAny(FILLERS);
        return cursor.take(TimeUnit.SINGULAR)
                .filter(unit -> unit != TimeUnit.SECOND && unit != TimeUnit.WEEKEND)
                .filter(unit -> !cursor.peek(-1).is("night"))
                .filter(unit -> !(cursor.peek().is("-") && isDistance(cursor.peek(1))))
                .filter(unit -> unit != TimeUnit.QUARTER || isDistance(cursor.peek()))
                .map(unit -> new Measure(Amount.ONE, unit));
    }

    private static boolean isDistance(Token token) {
        return token.is("ago") || token.is("earlier") || token.is("later");
    }

    private static Optional<Measure> counted(Cursor cursor) {
        boolean glued = !cursor.peek().spaced()
                && cursor.peek(-1).kind() == Token.Kind.SIGN
                && cursor.peek(-1).is("$");
        if (glued) {
            return Optional.empty();
        }
        return Numerals.amount(cursor).flatMap(first -> {
            Amount amount = alternative(cursor).isPresent() ? Amount.UNKNOWN : first;
            boolean hyphen = cursor.skipHyphen();
            boolean half = cursor.skip("and", "a", "half");
            cursor.skipAny(FILLERS);
            return unit(cursor, amount, hyphen).map(unit -> of(half ? amount.plusHalf() : amount, unit));
        });
    }

    /** The "or three" of "two or three weeks", the "to 18" of "12 to 18 months". */
    private static Optional<Amount> alternative(Cursor cursor) {
        return cursor.attempt(() -> {
            boolean joined = cursor.skip("to") || cursor.skip("or") || cursor.skip("-");
            return joined ? Numerals.amount(cursor) : Optional.empty();
        });
    }

    private static Optional<TimeUnit> unit(Cursor cursor, Amount amount, boolean hyphen) {
        Optional<TimeUnit> plural = cursor.take(TimeUnit.PLURAL);
        if (plural.isPresent()) {
            return plural.filter(
                    unit -> unit != TimeUnit.QUARTER || !cursor.peek().is("of"));
        }
        boolean one = amount.equals(Amount.ONE);
        return cursor.take(TimeUnit.SINGULAR)
                .filter(unit -> hyphen || one || COUNTED_IN_SINGULAR.contains(unit))
                .filter(unit -> unit != TimeUnit.QUARTER || !one);
    }

    /** Halves of a year and of an hour have a smaller unit to be told in. */
    private static Measure of(Amount amount, TimeUnit unit) {
        Amount twelfths = amount.times(12);
        Amount sixtieths = amount.times(60);
        if (amount.whole().isEmpty()
                && unit == TimeUnit.YEAR
                && twelfths.whole().isPresent()) {
            return new Measure(twelfths, TimeUnit.MONTH);
        }
        if (amount.whole().isEmpty()
                && unit == TimeUnit.HOUR
                && sixtieths.whole().isPresent()) {
            return new Measure(sixtieths, TimeUnit.MINUTE);
        }
        return new Measure(amount, unit);
    }

    /** "54-year-old" and "37 years old" say who, not when. */
    private static boolean isAge(Cursor cursor) {
        int ahead = cursor.peek().is("-") ? 1 : 0;
        return cursor.peek(ahead).is("old")
                || (cursor.peek().is("of") && cursor.peek(1).is("age"));
    }
}
