package dev.dateline.retrieval;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** How much each of the {@link Signals} counts, in their order and under their names. */
public record SignalWeights(double words, double sentence, double coverage, double source, double date) {
    private static final String TRAINED = "signal-weights.properties";

    /**
     * The weights that come with Dateline. The file says what they were trained on.
     *
     * @throws IllegalStateException if the file lacks one or gives one that is no number
     */
    public static SignalWeights trained() {
        try (InputStream file = SignalWeights.class.getResourceAsStream(TRAINED)) {
            if (file == null) {
                throw new IllegalStateException(TRAINED + " is not on the class path");
            }
            return read(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + TRAINED, e);
        }
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
        Properties weights = new Properties();
        weights.load(file);
        return new SignalWeights(
                number(weights, "words"),
                number(weights, "sentence"),
                number(weights, "coverage"),
                number(weights, "source"),
                number(weights, "date"));
    }

    private static double number(Properties weights, String name) {
        String value = weights.getProperty(name, "");
        try {
            return Double.parseDouble(value);
        } catch (NumberFormatException e) {
            throw new IllegalStateException("the weight of " + name + " is no number: \"" + value + "\"", e);
        }
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
