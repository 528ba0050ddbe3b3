package dev.dateline.lab;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.dateline.Parts;
import dev.dateline.channel.cli.ExitCodes;
import dev.dateline.channel.cli.IndexOption;
import dev.dateline.lab.file.BadQuestionFileException;
import dev.dateline.lab.report.Report;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline evaluate QUESTIONS…}: figures on questions whose answers are known. */
@Command(
        name = "evaluate",
        description = "Asks questions whose answers are known, and reports how many were answered rightly.",
        mixinStandardHelpOptions = true)
final class EvaluateCommand implements Callable<Integer> {
    private final Parts parts;

    @Spec
    @Nullable
    CommandSpec spec;

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
        this.parts = parts;
    }

    @Override
    public Integer call() throws JsonProcessingException {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        Evaluations evaluations = new Evaluations(parts);
        List<Report> reports = new ArrayList<>();
        try {
            for (Path file : files) {
                reports.add(evaluations.run(file));
            }
        } catch (BadQuestionFileException e) {
            spec.commandLine().getErr().println(e.getMessage());
            return ExitCodes.FAILED;
        }
        if (asJson) {
            out.println(parts.json().writerWithDefaultPrettyPrinter().writeValueAsString(reports));
            return ExitCodes.OK;
        }
        reports.forEach(report -> print(report, out));
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
