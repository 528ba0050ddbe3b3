package dev.dateline.lab.report;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import java.util.Locale;

/** How many of how many. */
@JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.ANY)
public final class Tally {
    private int right;
    private int of;

    /** One more, right or not. */
    public void add(boolean isRight) {
        of++;
        right += isRight ? 1 : 0;
    }

    /** The two counted together. */
    public Tally plus(Tally other) {
        Tally sum = new Tally();
        sum.right = right + other.right;
        sum.of = of + other.of;
        return sum;
    }

    @Override
    public String toString() {
        return of == 0 ? "none" : String.format(Locale.ROOT, "%d of %d (%.1f%%)", right, of, 100.0 * right / of);
    }
}
