package dev.dateline.lab;

import dev.dateline.Parts;
import dev.dateline.channel.cli.ExitCodes;
import dev.dateline.channel.cli.IndexOption;
import dev.dateline.citation.support.SupportScorer;
import dev.dateline.lab.archive.SentencePipeline;
import dev.dateline.lab.claims.SupportTraining;
import dev.dateline.lab.file.Sampling;
import dev.dateline.lab.gates.GateTrainer;
import dev.dateline.lab.report.Report;
import dev.dateline.lab.retrieval.RetrievalTraining;
import dev.dateline.lab.retrieval.TrainingSet;
import dev.dateline.lab.sentences.SentenceTrainer;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** {@code dateline train WHAT FILE…}: the weights that answers are found and checked by. */
@Command(
        name = "train",
        description = "Fits the weights that answers are found and checked by, on questions whose answers are known.",
        mixinStandardHelpOptions = true)
final class TrainCommand extends LabCommand {

    @Parameters(
            index = "0",
            paramLabel = "WHAT",
            description = "What to fit: ${COMPLETION-CANDIDATES}. By sentences, an answer is chosen; by passages, they "
                    + "are retrieved; by claims, sentences are checked; by gates, short answers are shown.")
    What what = What.sentences;

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "FILE",
            description = "Question files, JSON Lines; for passages, each followed by the articles it is asked of or "
                    + "an index of them. For sentences and gates, questions on articles are asked of the index.")
    List<Path> files = List.of();

    @Option(names = "--out", paramLabel = "FILE", description = "Where to write them; default: the source tree.")
    @Nullable
    Path out;

    @Option(
            names = "--every",
            paramLabel = "N",
            defaultValue = "1",
            description =
                    "For sentences and gates: use one question in N of those on paragraphs and stories (default: all).")
    int every = 1;

    @Option(
            names = "--from",
            paramLabel = "N",
            defaultValue = "1",
            description =
                    "The first of these, from 1 on. Other ones for gates than for sentences keep the gates honest.")
    int from = 1;

    @Mixin
    IndexOption index = new IndexOption();

    /** What can be fitted. */
    @SuppressWarnings("checkstyle:ConstantName") // as they are typed
    enum What {
        sentences("answer/extractive/sentence/sentence-weights.properties"),
        passages("retrieval/signal-weights.properties"),
        claims("citation/support-model.txt"),
        gates("answer/extractive/gate");

        private final Path file;

        What(String file) {
            this.file = Path.of("src/main/resources/dev/dateline").resolve(file);
        }
    }

    TrainCommand(Parts parts) {
        super(parts);
    }

    @Override
    int run(PrintWriter console) throws IOException {
        Path target = out == null ? what.file : out;
        switch (what) {
            case sentences ->
                new SentenceTrainer(parts.json(), this::pipeline, sampling()).train(files, target, console);
            case passages ->
                new RetrievalTraining(parts.embedder(), parts.analyzer(), parts.json())
                        .train(pairs(), target)
                        .forEach(report -> print(report, console));
            case gates -> new GateTrainer(parts.json(), this::pipeline, sampling()).train(files, target, console);
            case claims ->
                new SupportTraining(
                                parts.json(),
                                new SupportScorer(
                                        parts.embedder(),
                                        parts.analyzer(),
                                        parts.reader().reader()))
                        .train(files.getFirst(), target);
        }
        console.println("wrote " + target);
        return ExitCodes.OK;
    }

    private Sampling sampling() {
        try {
            return new Sampling(every, from);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(command().commandLine(), e.getMessage(), e);
        }
    }

    private List<TrainingSet> pairs() {
        if (files.size() % 2 != 0) {
            throw new ParameterException(
                    command().commandLine(), "Name the articles, or an index of them, after each file of questions.");
        }
        List<TrainingSet> sets = new ArrayList<>();
        for (int i = 0; i < files.size(); i += 2) {
            sets.add(new TrainingSet(files.get(i), files.get(i + 1)));
        }
        return sets;
    }

    private SentencePipeline pipeline() {
        return new SentencePipeline(
                parts.index(),
                parts.embedder(),
                parts.analyzer(),
                parts.reader().reader());
    }

    private static void print(Report report, PrintWriter console) {
        console.println(report.file() + ", cross-validated");
        report.figures().forEach((name, value) -> console.println("  " + name + "  " + value));
    }
}
