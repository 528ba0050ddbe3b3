package dev.dateline.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.archive.PassageIndex;
import dev.dateline.archive.analysis.TextAnalyzer;
import dev.dateline.channel.cli.ExitCodes;
import dev.dateline.channel.cli.IndexOption;
import dev.dateline.citation.support.SupportScorer;
import dev.dateline.embedding.Embedder;
import dev.dateline.reader.ReaderLoading;
import dev.dateline.weights.WeightsFile;
import jakarta.enterprise.inject.Instance;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline train WHAT FILE…}: the weights that answers are found and checked by. */
@Command(
        name = "train",
        description = "Fits the weights that answers are found and checked by, on questions whose answers are known.",
        mixinStandardHelpOptions = true)
public final class TrainCommand implements Callable<Integer> {

    /** What the other sets count beside SQuAD, which is many times larger. Halving or doubling changes little. */
    private static final double SMALL_SET_SHARE = 0.5;

    private final PassageIndex archive;
    private final Instance<Embedder> embedder;
    private final Instance<ReaderLoading> reader;
    private final TextAnalyzer analyzer;
    private final ObjectMapper json;

    @Spec
    @Nullable
    CommandSpec spec;

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

    @Mixin
    IndexOption index = new IndexOption();

    /** What can be fitted. */
    @SuppressWarnings("checkstyle:ConstantName") // as they are typed
    public enum What {
        sentences("answer/extractive/sentence-weights.properties"),
        passages("retrieval/signal-weights.properties"),
        claims("citation/support-model.txt"),
        gates("answer/extractive");

        private final Path file;

        What(String file) {
            this.file = Path.of("src/main/resources/dev/dateline").resolve(file);
        }
    }

    TrainCommand(
            PassageIndex archive,
            Instance<Embedder> embedder,
            Instance<ReaderLoading> reader,
            TextAnalyzer analyzer,
            ObjectMapper json) {
        this.archive = archive;
        this.embedder = embedder;
        this.reader = reader;
        this.analyzer = analyzer;
        this.json = json;
    }

    @Override
    public Integer call() throws IOException {
        CommandSpec command = Objects.requireNonNull(spec);
        PrintWriter console = command.commandLine().getOut();
        Path target = out == null ? what.file : out;
        try {
            switch (what) {
                case sentences -> trainSentences(target, console);
                case passages ->
                    new RetrievalTraining(embedder.get(), analyzer, json)
                            .train(pairs(command), target)
                            .forEach(report -> print(report, console));
                case gates -> trainGates(target, console);
                case claims ->
                    new SupportTraining(
                                    json,
                                    new SupportScorer(
                                            embedder.get(),
                                            analyzer,
                                            reader.get().reader()))
                            .train(files.getFirst(), target);
            }
        } catch (BadQuestionFileException e) {
            command.commandLine().getErr().println(e.getMessage());
            return ExitCodes.FAILED;
        }
        console.println("wrote " + target);
        return ExitCodes.OK;
    }

    private List<TrainingSet> pairs(CommandSpec command) {
        if (files.size() % 2 != 0) {
            throw new ParameterException(
                    command.commandLine(), "Name the articles, or an index of them, after each file of questions.");
        }
        List<TrainingSet> sets = new ArrayList<>();
        for (int i = 0; i < files.size(); i += 2) {
            sets.add(new TrainingSet(files.get(i), files.get(i + 1)));
        }
        return sets;
    }

    /** Questions on texts bring their texts; readers' questions are asked of the index. */
    private void trainGates(Path folder, PrintWriter console) throws IOException {
        List<List<GateExamples.Example>> onTexts = new ArrayList<>();
        Map<String, List<GateExamples.Example>> ofReaders = new LinkedHashMap<>();
        List<String> fitted = new ArrayList<>();
        List<String> scaled = new ArrayList<>();
        for (Path path : files) {
            QuestionFile file = new QuestionFile(json, path);
            List<JsonNode> records = file.records();
            if (records.getFirst().has("paragraph") || StoryQuestions.isOne(records.getFirst())) {
                onTexts.add(new GateExamples(json).of(path));
                fitted.add("  " + Provenance.of(path));
            } else {
                SentencePipeline pipeline = new SentencePipeline(
                        archive, embedder.get(), analyzer, reader.get().reader());
                ofReaders.put(path.toString(), GateExamples.of(file.as(records, TestQuestion.class), pipeline));
                scaled.add("  " + Provenance.of(path));
            }
        }
        if (onTexts.isEmpty()) {
            throw new BadQuestionFileException(
                    "To fit gates, name at least one file of questions with their texts beside it, as of SQuAD.", null);
        }
        List<String> comments = new ArrayList<>();
        comments.add("Fitted by `dateline train gates` at commit " + Provenance.commit() + " on half of");
        comments.addAll(fitted);
        if (!scaled.isEmpty()) {
            comments.add("scaled and shifted on");
            comments.addAll(scaled);
        }
        GateTraining certainty = new GateTraining(
                onTexts, ofReaders, example -> example.examination().forShort(), GateExamples.Example::shortIsRight);
        GateTraining bearing = new GateTraining(
                onTexts,
                ofReaders,
                example -> example.examination().forSentence(),
                GateExamples.Example::sentenceIsRight);
        console.println("short answers that are right");
        certainty.measure().forEach((name, value) -> console.println("  " + name + "  " + value));
        console.println("sentences that answer");
        bearing.measure().forEach((name, value) -> console.println("  " + name + "  " + value));
        WeightsFile.write(folder.resolve("certainty.properties"), comments, certainty.train());
        WeightsFile.write(folder.resolve("bearing.properties"), comments, bearing.train());
    }

    private static void print(Report report, PrintWriter console) {
        console.println(report.file() + ", cross-validated");
        report.figures().forEach((name, value) -> console.println("  " + name + "  " + value));
    }

    private void trainSentences(Path target, PrintWriter console) throws IOException {
        List<SentenceExample.Set> sets = new ArrayList<>();
        List<String> comments = new ArrayList<>();
        comments.add("How much each feature of a sentence counts: dev.dateline.answer.extractive.Features.");
        comments.add("Fitted by `dateline train sentences` at commit " + Provenance.commit() + " on");
        for (Path file : files) {
            SentenceExample.Set set = sentences(file);
            sets.add(set);
            comments.add("  " + set.name());
        }
        comments.add("With weights from the other folds, a right sentence came first for");
        SentenceTraining.crossValidate(sets).forEach((name, first) -> {
            console.println("right sentence first, cross-validated, " + name + ": " + first);
            comments.add("  " + first + " of " + name.substring(0, name.indexOf(' ')));
        });
        WeightsFile.write(target, comments, SentenceTraining.train(sets));
    }

    /** The first record tells what kind of file it is. */
    private SentenceExample.Set sentences(Path path) throws IOException {
        QuestionFile file = new QuestionFile(json, path);
        List<JsonNode> records = file.records();
        String name = Provenance.of(path);
        SentenceExamples examples = new SentenceExamples();
        if (records.getFirst().has("sentences")) {
            List<SentenceQuestion> questions = file.as(records, SentenceQuestion.class);
            try (ScratchArchive scratch = new ScratchArchive(SentenceEvaluation.articles(questions))) {
                return new SentenceExample.Set(name, examples.ofSentences(questions, scratch), SMALL_SET_SHARE);
            }
        }
        if (records.getFirst().has("paragraph")) {
            QuestionFile beside = new QuestionFile(json, path.resolveSibling("paragraphs.jsonl"));
            try (ScratchArchive scratch = new ScratchArchive(
                    ParagraphEvaluation.articles(beside.as(beside.records(), ParagraphQuestion.Paragraph.class)))) {
                return new SentenceExample.Set(
                        name, examples.ofParagraphs(file.as(records, ParagraphQuestion.class), scratch), 1);
            }
        }
        SentencePipeline pipeline = new SentencePipeline(
                archive, embedder.get(), analyzer, reader.get().reader());
        return new SentenceExample.Set(
                name, examples.ofArticles(file.as(records, TestQuestion.class), pipeline), SMALL_SET_SHARE);
    }
}
