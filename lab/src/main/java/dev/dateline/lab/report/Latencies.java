package dev.dateline.lab.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Times of many runs, in milliseconds. */
public final class Latencies {
    private final List<Double> millis = new ArrayList<>();

    /** One more run. */
    public void addNanos(long nanos) {
        millis.add(nanos / 1e6);
    }

    /** The time that a share of the runs stayed within, rounded to a tenth of a millisecond; 0 where there was none. */
    public double percentile(double share) {
        if (millis.isEmpty()) {
            return 0;
        }
        List<Double> sorted = new ArrayList<>(millis);
        Collections.sort(sorted);
        int rank = (int) Math.ceil(share * sorted.size()) - 1;
        return Math.round(sorted.get(Math.max(0, rank)) * 10) / 10.0;
    }
}
