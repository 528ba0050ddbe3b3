package dev.dateline.channel.cli;

import dev.dateline.archive.ArchiveWriter;
import dev.dateline.archive.Archives;
import dev.dateline.archive.IndexUnavailableException;
import dev.dateline.archive.PassageIndex;
import dev.dateline.archive.analysis.TextAnalyzer;
import dev.dateline.article.Reading;
import dev.dateline.article.format.SampleArticles;
import dev.dateline.delivery.ServiceStarted;
import dev.dateline.embedding.OnnxEmbedder;
import dev.dateline.feedback.FeedbackStore;
import dev.dateline.ingest.Ingest;
import dev.dateline.state.StateUnavailableException;
import io.quarkus.runtime.Quarkus;
import io.quarkus.scheduler.Scheduler;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import java.io.PrintWriter;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code dateline serve}: the service, until it is stopped. An empty index is filled with the sample articles first. */
@Command(
        name = "serve",
        description = "Runs the service. An empty index is first filled with the bundled sample articles.",
        mixinStandardHelpOptions = true)
public final class ServeCommand implements Callable<Integer> {
    /** The option's name; it is read before the service starts. */
    public static final String PORT = "--port";

    private static final int HIGHEST_PORT = 65_535;

    /** How soon an ingest beside the running service is seen, or damage. Looking costs a look at each file of the index. */
    private static final String REFRESH_EVERY = "2s";

    private static final String FORGET_EVERY = "24h";

    private static final Logger LOG = Logger.getLogger(ServeCommand.class);

    private final Archives archives;
    private final TextAnalyzer analyzer;
    private final Instance<PassageIndex> passages;
    private final Scheduler scheduler;
    private final Event<ServiceStarted> started;
    private final FeedbackStore feedback;

    /** Whether something is wrong with the archive, and was told; the job runs one at a time. */
    private volatile boolean trouble;

    @Spec
    @Nullable
    CommandSpec spec;

    @Option(
            names = PORT,
            paramLabel = "PORT",
            description = "The port to listen on; 0 takes a free one; default: 8080.")
    void port(String port) {
        if (!isPort(port)) {
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(),
                    "'" + port + "' is no port. Give a number from 0 to " + HIGHEST_PORT + ".");
        }
    }

    @Mixin
    IndexOption index = new IndexOption();

    ServeCommand(
            Archives archives,
            TextAnalyzer analyzer,
            Instance<PassageIndex> passages,
            Scheduler scheduler,
            Event<ServiceStarted> started,
            FeedbackStore feedback) {
        this.archives = archives;
        this.analyzer = analyzer;
        this.passages = passages;
        this.scheduler = scheduler;
        this.started = started;
        this.feedback = feedback;
    }

    /** Whether a port can have this number. */
    public static boolean isPort(String value) {
        try {
            int number = Integer.parseInt(value);
            return number >= 0 && number <= HIGHEST_PORT;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    @Override
    public Integer call() {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        if (archives.isEmpty()) {
            fillWithSamples(out);
        }
        // Opens the index and loads the model now: the first question waits for neither, and what is wrong ends it
        // here.
        passages.get().refresh();
        scheduler
                .newJob("refresh")
                .setInterval(REFRESH_EVERY)
                .setTask(execution -> refresh())
                .schedule();
        scheduler
                .newJob("forget")
                .setInterval(FORGET_EVERY)
                .setTask(execution -> forget())
                .schedule();
        started.fire(new ServiceStarted());
        Quarkus.waitForExit();
        return ExitCodes.OK;
    }

    /** Tells once what is wrong, and once that it is mended: every reading fails until then. */
    private void refresh() {
        try {
            passages.get().refresh();
            if (trouble) {
                LOG.info("The archive can be read again.");
            }
            trouble = false;
        } catch (IndexUnavailableException e) {
            if (!trouble) {
                LOG.errorf("No question is answered until this is mended: %s", e.getMessage());
            }
            trouble = true;
        }
    }

    private void forget() {
        try {
            feedback.forgetOld();
        } catch (StateUnavailableException e) {
            LOG.errorf("Old opinions are still there: %s", e.getMessage());
        }
    }

    private void fillWithSamples(PrintWriter out) {
        try (OnnxEmbedder embedder = new OnnxEmbedder(1);
                ArchiveWriter archive = archives.write(embedder.space());
                Ingest ingest = new Ingest(archive, embedder, analyzer, 1)) {
            new SampleArticles().read((Reading reading) -> ingest.accept(reading));
            int articles = ingest.finish().articles();
            out.println("The index " + archives.place() + " was empty: filled it with " + articles
                    + " sample articles. Bring in your own with: dateline ingest PATH");
            out.flush();
            passages.get().refresh();
        }
    }
}
