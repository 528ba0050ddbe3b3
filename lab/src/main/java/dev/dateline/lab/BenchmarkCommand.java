package dev.dateline.lab;

import dev.dateline.Parts;
import dev.dateline.article.Article;
import dev.dateline.article.Reading;
import dev.dateline.article.format.ArticleFiles;
import dev.dateline.lab.answers.TestQuestion;
import dev.dateline.lab.archive.Workshop;
import dev.dateline.lab.benchmark.AnswerBenchmark;
import dev.dateline.lab.benchmark.IngestBenchmark;
import dev.dateline.lab.file.BadQuestionFileException;
import dev.dateline.lab.file.QuestionFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dateline benchmark QUESTIONS ARTICLES…}: how long ingest and answers take, beside what they cannot do without. */
@Command(
        name = "benchmark",
        description = "Times ingest beside the embedding model alone, and answers beside raw search, in one run.",
        mixinStandardHelpOptions = true)
final class BenchmarkCommand extends LabCommand {

    @Parameters(index = "0", paramLabel = "QUESTIONS", description = "A question file, JSON Lines.")
    Path questions = Path.of("");

    @Parameters(index = "1", arity = "1..*", paramLabel = "ARTICLES", description = "Files and folders of articles.")
    List<Path> articles = List.of();

    @Option(names = "--rounds", description = "How often each side is timed, in turn; default: ${DEFAULT-VALUE}.")
    int rounds = 3;

    BenchmarkCommand(Parts parts) {
        super(parts);
    }

    @Override
    void run(PrintWriter out) throws IOException {
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
