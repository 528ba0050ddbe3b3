package dev.dateline.retrieval;

import dev.dateline.weights.WeightsFile;
import java.io.IOException;
import java.io.Reader;
import java.util.List;

/** How much each of the {@link Signals} counts, in their order and under their names. */
public record SignalWeights(double words, double sentence, double coverage, double source, double date) {
    private static final List<String> NAMES = List.of("words", "sentence", "coverage", "source", "date");

    /**
     * The weights that come with Dateline. The file says what they were trained on.
     *
     * @throws IllegalStateException if the file lacks one or gives one that is no number
     */
    public static SignalWeights trained() {
        return of(WeightsFile.packaged(SignalWeights.class, "signal-weights.properties", NAMES));
    }

    /**
     * Weights by their place.
     *
     * @param weights in the order of {@link Signals#toArray}
     */
    public static SignalWeights of(double[] weights) {
        if (weights.length != Signals.COUNT) {
            throw new IllegalArgumentException(weights.length + " weights are not one for each signal");
        }
        return new SignalWeights(weights[0], weights[1], weights[2], weights[3], weights[4]);
    }

    static SignalWeights read(Reader file) throws IOException {
        return of(WeightsFile.read(file, NAMES));
    }

    private static SignalWeights of(List<Double> numbers) {
        return of(numbers.stream().mapToDouble(Double::doubleValue).toArray());
    }

    /** The weighted sum. */
    double of(Signals signals) {
        return words * signals.words()
                + sentence * signals.sentence()
                + coverage * signals.coverage()
                + source * signals.source()
                + date * signals.date();
    }
}
