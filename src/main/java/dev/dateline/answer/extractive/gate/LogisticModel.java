package dev.dateline.answer.extractive.gate;

import dev.dateline.weights.WeightsFile;
import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.stream.Stream;

/**
 * A probability from what counts for something: the logistic function of a weighted sum.
 *
 * @param weights one for each value, in the order of {@link Grounds#NAMES}
 * @param intercept what is added to the sum
 */
public record LogisticModel(List<Double> weights, double intercept) {
    private static final List<String> NAMES =
            Stream.concat(Grounds.NAMES.stream(), Stream.of("intercept")).toList();

    /** @throws IllegalArgumentException if there is not one weight for each of the grounds */
    public LogisticModel {
        weights = List.copyOf(weights);
        if (weights.size() != Grounds.NAMES.size()) {
            throw new IllegalArgumentException(
                    weights.size() + " weights for " + Grounds.NAMES.size() + " grounds. Run `dateline train` again.");
        }
    }

    /** Of a short answer's being right. The file says what it was calibrated on. */
    public static LogisticModel certainty() {
        return of(WeightsFile.packaged(LogisticModel.class, "certainty.properties", NAMES));
    }

    /** Of the best sentence's answering at all. */
    public static LogisticModel bearing() {
        return of(WeightsFile.packaged(LogisticModel.class, "bearing.properties", NAMES));
    }

    static LogisticModel read(Reader file) throws IOException {
        return of(WeightsFile.read(file, NAMES));
    }

    private static LogisticModel of(List<Double> numbers) {
        return new LogisticModel(numbers.subList(0, numbers.size() - 1), numbers.getLast());
    }

    /** The probability, above 0 and below 1. */
    public double of(Grounds grounds) {
        double[] values = grounds.toArray();
        double sum = intercept;
        for (int i = 0; i < values.length; i++) {
            sum += weights.get(i) * values[i];
        }
        return 1 / (1 + Math.exp(-sum));
    }
}
