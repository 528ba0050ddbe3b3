package dev.dateline.lab.fitting;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes fitted weights as {@link dev.dateline.weights.WeightsFile} reads them. */
public final class WeightsWriter {
    private WeightsWriter() {}

    /**
     * Writes weights to three decimals.
     *
     * @param comments what is to be said of them, one line each
     */
    public static void write(Path file, List<String> comments, Map<String, Double> weights) throws IOException {
        StringBuilder text = new StringBuilder();
        comments.forEach(comment -> text.append("# ").append(comment).append('\n'));
        weights.forEach((name, weight) -> text.append(String.format(Locale.ROOT, "%s = %.3f%n", name, weight)));
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }
}
