package dev.dateline.channel.cli;

import dev.dateline.archive.ArchiveWriter;
import dev.dateline.archive.Archives;
import dev.dateline.archive.analysis.TextAnalyzer;
import dev.dateline.article.Reading;
import dev.dateline.article.format.ArticleFiles;
import dev.dateline.delivery.text.ShownText;
import dev.dateline.embedding.OnnxEmbedder;
import dev.dateline.ingest.Ingest;
import dev.dateline.ingest.IngestReport;
import jakarta.inject.Provider;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline ingest PATH…}: reads files and folders into the archive. */
@Command(
        name = "ingest",
        description =
                "Reads files and folders into the archive. What is there already and has not changed costs nothing.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:everything was read", "3:some files could not be read", "1:the archive cannot be written"},
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

    @Mixin
    IndexOption index = new IndexOption();

    IngestCommand(Provider<Archives> archives, Provider<TextAnalyzer> analyzer) {
        this.archives = archives;
        this.analyzer = analyzer;
    }

    @Override
    public Integer call() {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        ArticleFiles files = new ArticleFiles();
        int workers = Runtime.getRuntime().availableProcessors();
        List<Reading.Noted> noted = new ArrayList<>();
        IngestReport report;
        // One thread a call and as many calls as processors: a call's own threads would wait for each other.
        try (OnnxEmbedder embedder = new OnnxEmbedder(1);
                ArchiveWriter archive = archives.get().write(embedder.space());
                Ingest ingest = new Ingest(archive, embedder, analyzer.get(), workers);
                IngestProgress progress = IngestProgress.to(err, Help.Ansi.AUTO.enabled(), files.count(paths))) {
            files.read(paths, reading -> {
                ingest.accept(reading);
                progress.accept(reading);
                if (reading instanceof Reading.Noted note) {
                    noted.add(note);
                }
            });
            if (prune) {
                ingest.prune(paths);
            }
            report = ingest.finish();
        }
        noted.forEach(note -> err.println(ShownText.forTerminal(note.toString())));
        report.rejected().forEach(rejected -> err.println(ShownText.forTerminal(rejected.toString())));
        out.println(summary(report));
        return report.rejected().isEmpty() ? ExitCodes.OK : ExitCodes.SOME_FILES_FAILED;
    }

    private static String summary(IngestReport report) {
        return "%s: %d added, %d replaced, %d unchanged, %d removed; %d passages embedded, %d reused%s"
                .formatted(
                        report.articles() == 1 ? "1 article" : report.articles() + " articles",
                        report.added(),
                        report.replaced(),
                        report.unchanged(),
                        report.removed(),
                        report.embedded(),
                        report.reused(),
                        skipped(report.rejected()));
    }

    private static String skipped(List<Reading.Rejected> rejected) {
        return rejected.isEmpty() ? "" : "; %d could not be read, see above".formatted(rejected.size());
    }
}
