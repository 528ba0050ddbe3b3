package dev.dateline.answer.extractive;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/**
 * How much each of the {@link Features} counts, in their order and under their names.
 *
 * @param values one for each feature
 * @param reading how much a unit of the reader's margin counts beside them
 */
public record SentenceWeights(List<Double> values, double reading) {
    /** The name of the reader's weight in the file. */
    public static final String READING = "reading";

    private static final String TRAINED = "sentence-weights.properties";

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
        try (InputStream file = SentenceWeights.class.getResourceAsStream(TRAINED)) {
            if (file == null) {
                throw new IllegalStateException(TRAINED + " is not on the class path");
            }
            return read(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + TRAINED, e);
        }
    }

    static SentenceWeights read(Reader file) throws IOException {
        Properties weights = new Properties();
        weights.load(file);
        List<Double> values = new ArrayList<>();
        for (String name : Features.NAMES) {
            values.add(weight(weights, name));
        }
        return new SentenceWeights(values, weight(weights, READING));
    }

    private static double weight(Properties weights, String name) {
        String value = weights.getProperty(name, "");
        try {
            return Double.parseDouble(value);
        } catch (NumberFormatException e) {
            throw new IllegalStateException("the weight of " + name + " is no number: \"" + value + "\"", e);
        }
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
