package dev.dateline.lab;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.dateline.Parts;
import dev.dateline.channel.cli.ExitCodes;
import dev.dateline.channel.cli.IndexOption;
import dev.dateline.lab.report.Report;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dateline evaluate QUESTIONS…}: figures on questions whose answers are known. */
@Command(
        name = "evaluate",
        description = "Asks questions whose answers are known, and reports how many were answered rightly.",
        mixinStandardHelpOptions = true)
final class EvaluateCommand extends LabCommand {

    @Parameters(
            arity = "1..*",
            paramLabel = "QUESTIONS",
            description = "Question files, JSON Lines; or a folder of pages with their ground-truth.json.")
    List<Path> files = List.of();

    @Option(names = "--json", description = "Print the figures as JSON.")
    boolean asJson;

    @Option(names = "--misses", description = "Print what went wrong, too.")
    boolean misses;

    @Mixin
    IndexOption index = new IndexOption();

    EvaluateCommand(Parts parts) {
        super(parts);
    }

    @Override
    int run(PrintWriter out) throws JsonProcessingException {
        Evaluations evaluations = new Evaluations(parts);
        List<Report> reports = new ArrayList<>();
        for (Path file : files) {
            reports.add(evaluations.run(file));
        }
        if (asJson) {
            out.println(parts.json().writerWithDefaultPrettyPrinter().writeValueAsString(reports));
        } else {
            reports.forEach(report -> print(report, out));
        }
        return ExitCodes.OK;
    }

    private void print(Report report, PrintWriter out) {
        out.println(report.file());
        int width = report.figures().keySet().stream()
                .mapToInt(String::length)
                .max()
                .orElse(0);
        report.figures()
                .forEach((name, value) -> out.println("  " + name + " ".repeat(width - name.length()) + "  " + value));
        if (misses) {
            report.misses().forEach(miss -> out.println("- " + miss));
        }
    }
}
