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
 * A probability from what speaks for something: the logistic function of a weighted sum.
 *
 * @param weights one for each value, in the order of {@link Grounds#NAMES}
 * @param intercept what is added to the sum
 */
public record LogisticModel(List<Double> weights, double intercept) {

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
        return packaged("certainty.properties");
    }

    /** Of the best sentence's answering at all. */
    public static LogisticModel bearing() {
        return packaged("bearing.properties");
    }

    private static LogisticModel packaged(String name) {
        try (InputStream file = LogisticModel.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException(name + " is not on the class path");
            }
            return read(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }

    static LogisticModel read(Reader file) throws IOException {
        Properties properties = new Properties();
        properties.load(file);
        List<Double> weights = new ArrayList<>();
        for (String name : Grounds.NAMES) {
            weights.add(number(properties, name));
        }
        return new LogisticModel(weights, number(properties, "intercept"));
    }

    private static double number(Properties properties, String name) {
        String value = properties.getProperty(name, "");
        try {
            return Double.parseDouble(value);
        } catch (NumberFormatException e) {
            throw new IllegalStateException("the weight of " + name + " is no number: \"" + value + "\"", e);
        }
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
