package dev.dateline.citation.support;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A {@link SupportModel} as text: {@code #} opens a comment, then a line a feature with its name, mean, deviation and
 * weight, and the lines {@code intercept} and {@code threshold}; blanks between.
 */
public final class SupportModelFile {
    private static final String PACKAGED = "support-model.txt";
    private static final int NUMBERS_OF_A_TERM = 3;

    private SupportModelFile() {}

    /**
     * The model that ships with Dateline.
     *
     * @throws BadSupportModelException if it is damaged
     */
    public static SupportModel packaged() {
        try (InputStream stream = SupportModelFile.class.getResourceAsStream("/dev/dateline/citation/" + PACKAGED)) {
            if (stream == null) {
                throw new BadSupportModelException(PACKAGED, "it is missing", null);
            }
            return parse(PACKAGED, new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + PACKAGED, e);
        }
    }

    /**
     * Reads a model.
     *
     * @param name what to call it if it is damaged
     * @throws BadSupportModelException if a feature, the intercept or the threshold is missing, or is no number
     */
    public static SupportModel parse(String name, String text) {
        Map<String, List<Double>> lines = new HashMap<>();
        for (String line : text.split("\n", -1)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] fields = line.strip().split("\\s+", -1);
                lines.put(fields[0], numbers(name, fields));
            }
        }
        List<SupportModel.Term> terms = new ArrayList<>();
        try {
            for (String feature : SupportModel.features()) {
                List<Double> numbers = take(name, lines, feature, NUMBERS_OF_A_TERM);
                terms.add(new SupportModel.Term(feature, numbers.get(0), numbers.get(1), numbers.get(2)));
            }
            double intercept = take(name, lines, "intercept", 1).getFirst();
            double threshold = take(name, lines, "threshold", 1).getFirst();
            if (!lines.isEmpty()) {
                throw new BadSupportModelException(name, "nothing is known of " + lines.keySet(), null);
            }
            return new SupportModel(terms, intercept, threshold);
        } catch (IllegalArgumentException e) {
            throw new BadSupportModelException(name, e.getMessage(), e);
        }
    }

    private static List<Double> numbers(String name, String[] fields) {
        List<Double> numbers = new ArrayList<>();
        for (int i = 1; i < fields.length; i++) {
            try {
                numbers.add(Double.parseDouble(fields[i]));
            } catch (NumberFormatException e) {
                throw new BadSupportModelException(name, fields[0] + " has no number but " + fields[i], e);
            }
        }
        return numbers;
    }

    private static List<Double> take(String name, Map<String, List<Double>> lines, String key, int count) {
        List<Double> numbers = lines.getOrDefault(key, List.of());
        lines.remove(key);
        if (numbers.size() != count) {
            throw new BadSupportModelException(name, key + " needs " + count + " numbers, not " + numbers.size(), null);
        }
        return numbers;
    }
}
