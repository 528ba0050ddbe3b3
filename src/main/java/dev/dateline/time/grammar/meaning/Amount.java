package dev.dateline.time.grammar.meaning;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * How many: "three", "2.5", or a number nobody gave, as in "several".
 *
 * @param number the number; empty for one that is not given
 */
public record Amount(Optional<BigDecimal> number) {

    public static final Amount UNKNOWN = new Amount(Optional.empty());
    public static final Amount ONE = of(1);

    public static Amount of(int number) {
        return new Amount(Optional.of(BigDecimal.valueOf(number)));
    }

    public Amount times(int factor) {
        return new Amount(number.map(n -> n.multiply(BigDecimal.valueOf(factor))));
    }

    public Amount plusHalf() {
        return new Amount(number.map(n -> n.add(new BigDecimal("0.5"))));
    }

    /** The number if it is whole and small enough to count with. */
    public Optional<Integer> whole() {
        return number.filter(n -> n.stripTrailingZeros().scale() <= 0 && n.precision() - n.scale() <= 6)
                .map(BigDecimal::intValue);
    }

    /** As TIMEX3 writes it, {@code X} for a number that is not given. */
    @Override
    public String toString() {
        return number.map(n -> n.stripTrailingZeros().toPlainString()).orElse("X");
    }
}
