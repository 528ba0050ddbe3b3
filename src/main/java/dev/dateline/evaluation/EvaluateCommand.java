package dev.dateline.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.archive.PassageIndex;
import dev.dateline.archive.analysis.TextAnalyzer;
import dev.dateline.article.Article;
import dev.dateline.channel.cli.ExitCodes;
import dev.dateline.channel.cli.IndexOption;
import dev.dateline.chat.Chat;
import dev.dateline.citation.support.SupportScorer;
import dev.dateline.embedding.Embedder;
import dev.dateline.lexicon.Lexicon;
import dev.dateline.passage.SentenceSplitter;
import dev.dateline.question.QuestionAnalyzer;
import dev.dateline.reader.Reader;
import dev.dateline.reader.ReaderLoading;
import dev.dateline.retrieval.Retriever;
import dev.dateline.syndication.Copies;
import dev.dateline.time.TimeResolver;
import jakarta.enterprise.inject.Instance;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
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
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline evaluate QUESTIONS…}: figures on questions whose answers are known. */
@Command(
        name = "evaluate",
        description = "Asks questions whose answers are known, and reports how many were answered rightly.",
        mixinStandardHelpOptions = true)
public final class EvaluateCommand implements Callable<Integer> {
    private final Instance<Chat> chat;
    private final PassageIndex passages;
    private final Instance<Copies> copies;
    private final Instance<Lexicon> lexicon;
    private final Instance<Embedder> embedder;
    private final Instance<ReaderLoading> reader;
    private final TextAnalyzer analyzer;
    private final ObjectMapper json;

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

    EvaluateCommand(
            Instance<Chat> chat,
            PassageIndex passages,
            Instance<Copies> copies,
            Instance<Lexicon> lexicon,
            Instance<Embedder> embedder,
            Instance<ReaderLoading> reader,
            TextAnalyzer analyzer,
            ObjectMapper json) {
        this.chat = chat;
        this.passages = passages;
        this.copies = copies;
        this.lexicon = lexicon;
        this.embedder = embedder;
        this.reader = reader;
        this.analyzer = analyzer;
        this.json = json;
    }

    @Override
    public Integer call() throws JsonProcessingException {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        List<Report> reports = new ArrayList<>();
        try {
            for (Path file : files) {
                reports.add(evaluate(file));
            }
        } catch (BadQuestionFileException e) {
            spec.commandLine().getErr().println(e.getMessage());
            return ExitCodes.FAILED;
        }
        if (asJson) {
            out.println(json.writerWithDefaultPrettyPrinter().writeValueAsString(reports));
            return ExitCodes.OK;
        }
        reports.forEach(report -> print(report, out));
        return ExitCodes.OK;
    }

    /** The first record tells what kind of file it is. */
    private Report evaluate(Path path) {
        if (Files.isDirectory(path)) {
            return pages(path);
        }
        QuestionFile file = new QuestionFile(json, path);
        List<JsonNode> records = file.records();
        if (StoryQuestions.isOne(records.getFirst())) {
            return stories(path);
        }
        if (records.getFirst().has("article")) {
            return drafts(path, file.as(records, DraftRecord.class));
        }
        if (records.getFirst().has("timex")) {
            return temporal(path);
        }
        if (records.getFirst().has("sentences")) {
            return sentences(path, file.as(records, SentenceQuestion.class));
        }
        if (records.getFirst().has("paragraph")) {
            return paragraphs(path, file.as(records, ParagraphQuestion.class));
        }
        if (records.getFirst().has("claim")) {
            return new ClaimEvaluation(new SupportScorer(
                            embedder.get(), analyzer, reader.get().reader()))
                    .run(path.toString(), file.as(records, Claim.class));
        }
        if (records.getFirst().has("evidence")) {
            return new RetrievalEvaluation(
                            chat.get(),
                            new QuestionAnalyzer(analyzer, lexicon::get, Clock.system(ZoneId.systemDefault())),
                            new Retriever(passages, copies.get(), embedder.get(), analyzer))
                    .run(path.toString(), file.as(records, EvidenceQuestion.class));
        }
        return new AnswerEvaluation(chat.get(), passages).run(path.toString(), file.as(records, TestQuestion.class));
    }

    private Report stories(Path path) {
        StoryQuestions stories = StoryQuestions.read(json, path);
        SentenceSplitter splitter = new SentenceSplitter();
        Windows windows = new Windows(splitter);
        ReadingEvaluation evaluation = new ReadingEvaluation(reader(), splitter);
        Map<String, Object> figures = new LinkedHashMap<>();
        evaluation
                .run(stories.inWindows(), windows::whole)
                .forEach((name, value) -> figures.put("in a window: " + name, value));
        evaluation
                .run(stories.inStories(), windows::threeSentences)
                .forEach((name, value) -> figures.put("in the story: " + name, value));
        return new Report(path.toString(), figures, List.of());
    }

    private Reader reader() {
        return reader.get()
                .reader()
                .orElseThrow(() ->
                        new BadQuestionFileException(reader.get().failure().orElse("There is no reader."), null));
    }

    private static Report pages(Path folder) {
        try {
            return PageEvaluation.report(folder);
        } catch (IOException e) {
            throw new BadQuestionFileException(
                    folder + " holds no pages with their ground-truth.json (" + e + "). Name a file of questions.", e);
        }
    }

    private static Report temporal(Path path) {
        try {
            return new TemporalEvaluation(new TimeResolver()).run(path).report(path.toString());
        } catch (IOException e) {
            throw new BadQuestionFileException(path + " cannot be read (" + e + "). Name a JSON Lines file.", e);
        }
    }

    private static Report drafts(Path path, List<DraftRecord> records) {
        List<Article> articles = records.stream()
                .flatMap(record -> record.article().stream())
                .map(DraftRecord::toArticle)
                .toList();
        try {
            return new DraftEvaluation(articles)
                    .run(
                            path.toString(),
                            records.stream()
                                    .filter(record -> record.article().isEmpty())
                                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException("There is no room for a temporary archive.", e);
        }
    }

    private static Report sentences(Path path, List<SentenceQuestion> questions) {
        try {
            return new SentenceEvaluation().run(path.toString(), questions);
        } catch (IOException e) {
            throw new UncheckedIOException("There is no room for a temporary archive.", e);
        }
    }

    /** The paragraphs stand beside their questions. */
    private Report paragraphs(Path path, List<ParagraphQuestion> questions) {
        QuestionFile beside = new QuestionFile(json, path.resolveSibling("paragraphs.jsonl"));
        List<ParagraphQuestion.Paragraph> paragraphs = beside.as(beside.records(), ParagraphQuestion.Paragraph.class);
        try {
            Report ranking = new ParagraphEvaluation(paragraphs).run(path.toString(), questions);
            Map<String, Object> figures = new LinkedHashMap<>(ranking.figures());
            SentenceSplitter splitter = new SentenceSplitter();
            new ReadingEvaluation(reader(), splitter)
                    .run(ParagraphEvaluation.asked(paragraphs, questions), new Windows(splitter)::aboutAPassage)
                    .forEach((name, value) -> figures.put("read in its paragraph: " + name, value));
            return new Report(path.toString(), figures, ranking.misses());
        } catch (IOException e) {
            throw new UncheckedIOException("There is no room for a temporary archive.", e);
        }
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
