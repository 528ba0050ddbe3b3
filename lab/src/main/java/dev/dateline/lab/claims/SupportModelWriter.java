package dev.dateline.lab.claims;

import dev.dateline.citation.support.SupportModel;
import dev.dateline.citation.support.SupportModelFile;
import java.util.List;
import java.util.Locale;

/** Writes a model of the support score as {@link SupportModelFile} reads it. */
final class SupportModelWriter {
    private SupportModelWriter() {}

    /** The model to six decimals, with a comment above it. */
    static String write(SupportModel model, List<String> comment) {
        StringBuilder text = new StringBuilder();
        comment.forEach(line -> text.append("# ").append(line).append('\n'));
        for (SupportModel.Term term : model.terms()) {
            text.append(String.format(
                    Locale.ROOT,
                    "%-22s %10.6f %10.6f %10.6f%n",
                    term.feature(),
                    term.mean(),
                    term.deviation(),
                    term.weight()));
        }
        text.append(String.format(Locale.ROOT, "%-22s %10.6f%n", "intercept", model.intercept()));
        text.append(String.format(Locale.ROOT, "%-22s %10.6f%n", "threshold", model.threshold()));
        return text.toString();
    }
}
