package dev.dateline.answer.extractive.reading;

import java.time.Duration;

/**
 * How much is read for an answer, and how sure it must be.
 *
 * @param windows how many windows are read at the most, at least 1
 * @param time after which no more windows are begun
 * @param leastCertainty the probability of being right from which a short answer is shown, 0 to 1
 * @param leastBearing the probability of answering at all from which a sentence is shown, 0 to 1
 */
public record ReadingLimits(int windows, Duration time, double leastCertainty, double leastBearing) {

    /** What the settings are by default. */
    public static final ReadingLimits DEFAULT = new ReadingLimits(4, Duration.ofMillis(1_500), 0.7, 0.26);

    /** @throws IllegalArgumentException if a number is out of its range */
    public ReadingLimits {
        if (windows < 1 || time.isNegative() || isNoProbability(leastCertainty) || isNoProbability(leastBearing)) {
            throw new IllegalArgumentException(
                    "at least one window, a time that is not negative and probabilities of 0 to" + " 1 are needed, not "
                            + windows + ", " + time + ", " + leastCertainty + " and " + leastBearing);
        }
    }

    private static boolean isNoProbability(double value) {
        return !(value >= 0 && value <= 1);
    }
}
