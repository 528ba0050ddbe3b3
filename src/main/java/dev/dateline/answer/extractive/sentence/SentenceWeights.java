package dev.dateline.answer.extractive.sentence;

import dev.dateline.weights.WeightsFile;
import java.io.IOException;
import java.io.Reader;
import java.util.List;
import java.util.stream.Stream;

/**
 * How much each of the {@link Features} counts, in their order and under their names.
 *
 * @param values one for each feature
 * @param reading how much a unit of the reader's margin counts beside them
 */
public record SentenceWeights(List<Double> values, double reading) {
    /** The name of the reader's weight in the file. */
    public static final String READING = "reading";

    private static final List<String> NAMES =
            Stream.concat(Features.NAMES.stream(), Stream.of(READING)).toList();

    /** @throws IllegalArgumentException if there is not one weight for each feature */
    public SentenceWeights {
        values = List.copyOf(values);
        if (values.size() != Features.NAMES.size()) {
            throw new IllegalArgumentException(
                    values.size() + " weights for " + Features.NAMES.size() + " features. Run `dateline train` again.");
        }
    }

    /**
     * The weights that come with Dateline. The file says what they were trained on.
     *
     * @throws IllegalStateException if the file lacks one or gives one that is no number
     */
    public static SentenceWeights trained() {
        return of(WeightsFile.packaged(SentenceWeights.class, "sentence-weights.properties", NAMES));
    }

    static SentenceWeights read(Reader file) throws IOException {
        return of(WeightsFile.read(file, NAMES));
    }

    private static SentenceWeights of(List<Double> numbers) {
        return new SentenceWeights(numbers.subList(0, numbers.size() - 1), numbers.getLast());
    }

    /** The weighted sum. */
    double of(Features features) {
        double[] parts = features.toArray();
        double sum = 0;
        for (int i = 0; i < parts.length; i++) {
            sum += values.get(i) * parts[i];
        }
        return sum;
    }
}
