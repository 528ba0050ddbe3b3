package dev.dateline.lab.report;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * How well a score tells two classes apart: the area under the receiver operating characteristic, which is the share of
 * pairs of one of each in which the positive one scores higher, ties counting half.
 */
public final class RocCurve {
    private final List<Scored> scores = new ArrayList<>();

    /** One more score, and whether it was of what was to be told. */
    public void add(double score, boolean positive) {
        scores.add(new Scored(score, positive));
    }

    /** The area, 0 to 1; not a number where one class is empty. */
    public double area() {
        List<Scored> ascending = scores.stream()
                .sorted(Comparator.comparingDouble(Scored::score))
                .toList();
        double ranks = 0;
        long positives = 0;
        for (int from = 0; from < ascending.size(); ) {
            int to = from;
            while (to < ascending.size()
                    && ascending.get(to).score() == ascending.get(from).score()) {
                to++;
            }
            // Equal scores share the mean of the ranks from + 1 to to.
            for (Scored scored : ascending.subList(from, to)) {
                if (scored.positive()) {
                    ranks += (from + 1 + to) / 2.0;
                    positives++;
                }
            }
            from = to;
        }
        double pairs = positives * (double) (ascending.size() - positives);
        return (ranks - positives * (positives + 1) / 2.0) / pairs;
    }

    @JsonValue
    @Override
    public String toString() {
        double area = area();
        return Double.isNaN(area) ? "none" : String.format(Locale.ROOT, "%.3f", area);
    }

    private record Scored(double score, boolean positive) {}
}
