package dev.dateline.lab;

import dev.dateline.Parts;
import dev.dateline.article.Article;
import dev.dateline.article.Reading;
import dev.dateline.article.format.ArticleFiles;
import dev.dateline.channel.cli.ExitCodes;
import dev.dateline.lab.answers.TestQuestion;
import dev.dateline.lab.archive.Workshop;
import dev.dateline.lab.benchmark.AnswerBenchmark;
import dev.dateline.lab.benchmark.IngestBenchmark;
import dev.dateline.lab.benchmark.Soak;
import dev.dateline.lab.benchmark.StartBenchmark;
import dev.dateline.lab.file.BadQuestionFileException;
import dev.dateline.lab.file.QuestionFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/**
 * {@code dateline benchmark QUESTIONS ARTICLES…}: how long ingest and answers take, beside what they cannot do without; {@code
 * --start}, how long somebody waits for a command; {@code --soak}, what a service needs in the long run.
 */
@Command(
        name = "benchmark",
        description = "Times ingest beside the embedding model alone, and answers beside raw search, in one run.",
        mixinStandardHelpOptions = true)
final class BenchmarkCommand extends LabCommand {

    @Parameters(index = "0", arity = "0..1", paramLabel = "QUESTIONS", description = "A question file, JSON Lines.")
    Path questions = Path.of("");

    @Parameters(index = "1", arity = "0..*", paramLabel = "ARTICLES", description = "Files and folders of articles.")
    List<Path> articles = List.of();

    @Option(names = "--rounds", description = "How often each side is timed, in turn; default: ${DEFAULT-VALUE}.")
    int rounds = 3;

    @Option(names = "--start", description = "Time the start of each command instead, of this checkout.")
    boolean start;

    @Option(
            names = "--soak",
            paramLabel = "URL",
            description =
                    "Ask the service at URL at a steady rate instead, and say whether its heap, threads and files grow.")
    @Nullable
    URI soak;

    @Option(names = "--minutes", description = "How long to ask for; default: ${DEFAULT-VALUE}.")
    double minutes = 20;

    @Option(names = "--per-second", description = "How many questions a second; default: ${DEFAULT-VALUE}.")
    double perSecond = 2;

    BenchmarkCommand(Parts parts) {
        super(parts);
    }

    @Override
    int run(PrintWriter out) throws IOException, InterruptedException {
        if (soak != null) {
            Duration time = Duration.ofMillis((long) (minutes * 60_000));
            boolean flat = new Soak(soak, parts.json(), perSecond, time).run(out);
            return flat ? ExitCodes.OK : ExitCodes.FAILED;
        }
        if (start) {
            Path launcher = Path.of(System.getProperty("dateline.home", "."), "dateline");
            new StartBenchmark(launcher.toAbsolutePath(), rounds).run(out);
        } else {
            compare(out);
        }
        return ExitCodes.OK;
    }

    private void compare(PrintWriter out) throws IOException {
        if (articles.isEmpty()) {
            throw new ParameterException(
                    command().commandLine(), "Name a file of questions and articles, or --start, or --soak URL.");
        }
        QuestionFile file = new QuestionFile(parts.json(), questions);
        List<TestQuestion> asked = file.as(file.records(), TestQuestion.class);
        List<Article> read = new ArrayList<>();
        new ArticleFiles().read(articles, reading -> {
            if (reading instanceof Reading.Read found) {
                read.add(found.article());
            }
        });
        if (read.isEmpty()) {
            throw new BadQuestionFileException("No article could be read from " + articles + ".", null);
        }
        try (Workshop workshop = new Workshop()) {
            new IngestBenchmark(workshop, read, rounds).run(out);
            new AnswerBenchmark(workshop, asked, rounds).run(out);
        }
    }
}
