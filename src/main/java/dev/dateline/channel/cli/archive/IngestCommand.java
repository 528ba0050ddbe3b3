package dev.dateline.channel.cli.archive;

import dev.dateline.archive.Archives;
import dev.dateline.archive.analysis.TextAnalyzer;
import dev.dateline.channel.cli.ExitCodes;
import dev.dateline.channel.cli.IndexOption;
import dev.dateline.channel.cli.archive.Intake.Outcome;
import dev.dateline.embedding.OnnxEmbedder;
import jakarta.inject.Provider;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline ingest PATH…}: reads files and folders into the archive. */
@Command(
        name = "ingest",
        description =
                "Reads files and folders into the archive. What is there already and has not changed costs nothing.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:everything was read",
            "3:some files could not be read",
            "1:the archive cannot be written, or --prune would have taken out more than half of it"
        },
        mixinStandardHelpOptions = true)
public final class IngestCommand implements Callable<Integer> {
    private final Provider<Archives> archives;
    private final Provider<TextAnalyzer> analyzer;

    @Spec
    @Nullable
    CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files and folders.")
    List<Path> paths = List.of();

    @Option(
            names = "--prune",
            description = "Take out the articles that came from these paths before and are not there any more.")
    boolean prune;

    @Option(names = "--yes", description = "Let --prune take out more than half of the archive.")
    boolean yes;

    @Option(
            names = "--watch",
            description =
                    "Go on until stopped: take in what is new or changed under these paths as it comes, and take out"
                            + " what is deleted.")
    boolean watch;

    @Mixin
    IndexOption index = new IndexOption();

    public IngestCommand(Provider<Archives> archives, Provider<TextAnalyzer> analyzer) {
        this.archives = archives;
        this.analyzer = analyzer;
    }

    @Override
    public Integer call() throws IOException {
        CommandSpec command = Objects.requireNonNull(spec);
        PrintWriter out = command.commandLine().getOut();
        PrintWriter err = command.commandLine().getErr();
        if (watch) {
            requireThere(command);
        }
        // One thread a call and as many calls as processors: a call's own threads would wait for each other.
        try (OnnxEmbedder embedder = new OnnxEmbedder(1)) {
            Intake intake = new Intake(archives.get(), embedder, analyzer.get());
            if (watch) {
                return new Watch(intake, paths, yes, out, err).run();
            }
            Outcome outcome;
            try (IngestProgress progress = IngestProgress.to(err, Help.Ansi.AUTO.enabled(), intake.count(paths))) {
                outcome = intake.run(paths, prune ? paths : List.of(), yes, progress::accept);
            }
            OutcomeText.print(outcome, out, err);
            if (outcome.tooMuch().isPresent()) {
                return ExitCodes.FAILED;
            }
            return outcome.report().rejected().isEmpty() ? ExitCodes.OK : ExitCodes.SOME_FILES_FAILED;
        }
    }

    private void requireThere(CommandSpec command) {
        for (Path path : paths) {
            if (Files.notExists(path)) {
                throw new ParameterException(
                        command.commandLine(),
                        "There is no file or folder " + path + " to watch. Make it first, or check the path.");
            }
        }
    }
}
