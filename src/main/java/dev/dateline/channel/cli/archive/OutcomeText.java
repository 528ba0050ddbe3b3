package dev.dateline.channel.cli.archive;

import dev.dateline.channel.cli.archive.Intake.Outcome;
import dev.dateline.delivery.text.ShownText;
import dev.dateline.ingest.Ingest;
import dev.dateline.ingest.IngestReport;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Map;

/** Says what came of an ingest: what was left out and why on standard error, figures in a line on standard output. */
final class OutcomeText {
    private static final String ENGLISH = "en";

    private OutcomeText() {}

    static void print(Outcome outcome, PrintWriter out, PrintWriter err) {
        outcome.noted().forEach(note -> err.println(ShownText.forTerminal(note.toString())));
        outcome.report().rejected().forEach(rejected -> err.println(ShownText.forTerminal(rejected.toString())));
        languages(outcome.report(), err);
        outcome.tooMuch().ifPresent(tooMuch -> err.println(refusal(tooMuch)));
        err.flush();
        out.println(summary(outcome.report()));
        out.flush();
    }

    private static void languages(IngestReport report, PrintWriter err) {
        report.languages().entrySet().stream()
                .filter(language ->
                        !language.getKey().isEmpty() && !language.getKey().equals(ENGLISH))
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(language -> err.println(articles(language.getValue()) + " in " + name(language.getKey())
                        + ": Dateline answers questions on English texts only."));
    }

    private static String name(String language) {
        return Locale.forLanguageTag(language).getDisplayLanguage(Locale.ENGLISH);
    }

    private static String refusal(Ingest.TooMuch tooMuch) {
        return "Nothing was pruned: the files of " + tooMuch.gone() + " of " + articles(tooMuch.of())
                + " are gone, more than half of the archive. If that is meant, say --prune --yes.";
    }

    private static String summary(IngestReport report) {
        return "%s: %d added, %d replaced, %d unchanged, %d removed; %d passages embedded, %d reused%s%s"
                .formatted(
                        articles(report.articles()),
                        report.added(),
                        report.replaced(),
                        report.unchanged(),
                        report.removed(),
                        report.embedded(),
                        report.reused(),
                        report.withheld() == 0
                                ? ""
                                : "; %d left out because they were removed by hand".formatted(report.withheld()),
                        report.rejected().isEmpty()
                                ? ""
                                : "; %d could not be read, see above"
                                        .formatted(report.rejected().size()));
    }

    private static String articles(int number) {
        return number == 1 ? "1 article" : number + " articles";
    }
}
