package dev.dateline.lab.report;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * A reliability diagram: of predictions in each tenth of the probabilities, how sure they were and how many were right; and
 * the expected calibration error, the mean distance of the two (Naeini et al. 2015).
 */
public final class Reliability {
    private static final int BINS = 10;

    private final int[] counts = new int[BINS];
    private final int[] right = new int[BINS];
    private final double[] sums = new double[BINS];

    /**
     * One more prediction, and whether it came true.
     *
     * @param probability 0 to 1
     */
    public void add(double probability, boolean isRight) {
        int bin = Math.min(BINS - 1, (int) (probability * BINS));
        counts[bin]++;
        sums[bin] += probability;
        right[bin] += isRight ? 1 : 0;
    }

    /** The expected calibration error, 0 to 1; 0 without predictions. */
    double error() {
        int all = 0;
        double distance = 0;
        for (int bin = 0; bin < BINS; bin++) {
            all += counts[bin];
            distance += Math.abs(sums[bin] - right[bin]);
        }
        return all == 0 ? 0 : distance / all;
    }

    /**
     * A line for each limit that could be set: how many predictions reach it, and how many of those are right. Where all are
     * wanted, set {@code dateline.reader.least-certainty} to 0.
     */
    public Map<String, Object> byLimit() {
        Map<String, Object> figures = new LinkedHashMap<>();
        int reach = 0;
        int rightOnes = 0;
        for (int bin = BINS - 1; bin >= 0; bin--) {
            reach += counts[bin];
            rightOnes += right[bin];
            if (counts[bin] > 0) {
                figures.put(
                        String.format(Locale.ROOT, "  from certainty %.1f", bin / (double) BINS),
                        String.format(
                                Locale.ROOT, "right %d of %d (%.1f%%)", rightOnes, reach, 100.0 * rightOnes / reach));
            }
        }
        return figures;
    }

    /** A line for each tenth that has a prediction, and the error. */
    public Map<String, Object> figures() {
        Map<String, Object> figures = new LinkedHashMap<>();
        for (int bin = 0; bin < BINS; bin++) {
            if (counts[bin] > 0) {
                figures.put(
                        String.format(Locale.ROOT, "  certainty %.1f to %.1f", bin / 10.0, (bin + 1) / 10.0),
                        String.format(
                                Locale.ROOT,
                                "mean %.2f, right %d of %d (%.1f%%)",
                                sums[bin] / counts[bin],
                                right[bin],
                                counts[bin],
                                100.0 * right[bin] / counts[bin]));
            }
        }
        if (!figures.isEmpty()) {
            figures.put("  expected calibration error", String.format(Locale.ROOT, "%.3f", error()));
        }
        return figures;
    }
}
