package dev.dateline.weights;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** Weights under their names, as properties; above them, in comments, what they were fitted on. */
public final class WeightsFile {
    private WeightsFile() {}

    /**
     * Weights that come with Dateline.
     *
     * @param beside a class of the package that the file lies in
     * @param names of the weights
     * @return one for each name, in their order
     * @throws IllegalStateException if the file lacks one, or gives one that is no number
     */
    public static List<Double> packaged(Class<?> beside, String file, List<String> names) {
        try (InputStream stream = beside.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException(file + " is not on the class path");
            }
            return read(new InputStreamReader(stream, StandardCharsets.UTF_8), names);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    /**
     * Reads weights.
     *
     * @param names of the weights; others in the file are ignored
     * @return one for each name, in their order
     * @throws IllegalStateException if one is missing or no number
     */
    public static List<Double> read(Reader file, List<String> names) throws IOException {
        Properties properties = new Properties();
        properties.load(file);
        List<Double> weights = new ArrayList<>();
        for (String name : names) {
            weights.add(number(name, properties.getProperty(name, "")));
        }
        return List.copyOf(weights);
    }

    private static double number(String name, String value) {
        try {
            return Double.parseDouble(value);
        } catch (NumberFormatException e) {
            throw new IllegalStateException("the weight of " + name + " is no number: \"" + value + "\"", e);
        }
    }
}
