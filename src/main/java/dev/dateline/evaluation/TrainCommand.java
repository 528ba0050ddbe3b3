package dev.dateline.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.answer.extractive.SentenceWeights;
import dev.dateline.channel.cli.ExitCodes;
import dev.dateline.channel.cli.IndexOption;
import dev.dateline.evaluation.ListwiseTrainer.Weighted;
import dev.dateline.index.Embedder;
import dev.dateline.index.PassageIndex;
import dev.dateline.index.TermAnalyzer;
import jakarta.enterprise.inject.Instance;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
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

/** {@code dateline train QUESTIONS…}: the weights by which answering sentences are chosen. */
@Command(
        name = "train",
        description =
                "Trains the weights by which answering sentences are chosen, on questions whose answers are known.",
        mixinStandardHelpOptions = true)
public final class TrainCommand implements Callable<Integer> {

    /** What the other sets count beside SQuAD, which is many times larger. Halving or doubling changes little. */
    private static final double SMALL_SET_SHARE = 0.5;

    private final PassageIndex passages;
    private final Instance<Embedder> embedder;
    private final TermAnalyzer analyzer;
    private final ObjectMapper json;

    @Spec
    @Nullable
    CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "QUESTIONS",
            description = "Question files, JSON Lines. Questions on articles are asked of the index.")
    List<Path> files = List.of();

    @Option(
            names = "--out",
            paramLabel = "FILE",
            description = "Where to write the weights; default: ${DEFAULT-VALUE}.")
    Path out = Path.of("src/main/resources/dev/dateline/answer/extractive/sentence-weights.properties");

    @Mixin
    IndexOption index = new IndexOption();

    TrainCommand(PassageIndex passages, Instance<Embedder> embedder, TermAnalyzer analyzer, ObjectMapper json) {
        this.passages = passages;
        this.embedder = embedder;
        this.analyzer = analyzer;
        this.json = json;
    }

    @Override
    public Integer call() throws IOException {
        PrintWriter console = Objects.requireNonNull(spec).commandLine().getOut();
        List<Weighted> sets = new ArrayList<>();
        List<String> comments = new ArrayList<>();
        comments.add("What each feature of a sentence counts: dev.dateline.answer.extractive.Features.");
        try {
            for (Path file : files) {
                Weighted set = examples(file);
                sets.add(set);
                comments.add("Trained by `dateline train` on %s: %d questions, share %.2f, sha-256 %s."
                        .formatted(
                                set.name(),
                                set.examples().size(),
                                set.share(),
                                Provenance.digest(file).substring(0, 16)));
            }
        } catch (BadQuestionFileException e) {
            spec.commandLine().getErr().println(e.getMessage());
            return ExitCodes.FAILED;
        }
        SentenceTraining training = new SentenceTraining();
        training.crossValidate(sets).forEach((name, first) -> {
            console.println("right sentence first, cross-validated, " + name + ": " + first);
            comments.add("Right sentence first on folds not trained on, " + name + ": " + first);
        });
        comments.add("Made by commit " + Provenance.commit() + ".");
        SentenceWeights weights = training.train(sets);
        Files.writeString(out, SentenceTraining.write(weights, comments));
        console.println("wrote " + out);
        return ExitCodes.OK;
    }

    /** The first record tells what kind of file it is. */
    private Weighted examples(Path path) throws IOException {
        QuestionFile file = new QuestionFile(json, path);
        List<JsonNode> records = file.records();
        Path parts = path.toAbsolutePath().normalize();
        String name = parts.subpath(Math.max(0, parts.getNameCount() - 2), parts.getNameCount())
                .toString();
        SentenceExamples examples = new SentenceExamples();
        if (records.getFirst().has("sentences")) {
            List<SentenceQuestion> questions = file.as(records, SentenceQuestion.class);
            try (ScratchArchive archive = new ScratchArchive(SentenceEvaluation.articles(questions))) {
                return new Weighted(name, examples.ofSentences(questions, archive), SMALL_SET_SHARE);
            }
        }
        if (records.getFirst().has("paragraph")) {
            QuestionFile beside = new QuestionFile(json, path.resolveSibling("paragraphs.jsonl"));
            try (ScratchArchive archive = new ScratchArchive(
                    ParagraphEvaluation.articles(beside.as(beside.records(), ParagraphQuestion.Paragraph.class)))) {
                return new Weighted(name, examples.ofParagraphs(file.as(records, ParagraphQuestion.class), archive), 1);
            }
        }
        SentencePipeline pipeline = new SentencePipeline(passages, embedder.get(), analyzer);
        return new Weighted(name, examples.ofArticles(file.as(records, TestQuestion.class), pipeline), SMALL_SET_SHARE);
    }
}
