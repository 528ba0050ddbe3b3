package dev.dateline.channel.cli;

import dev.dateline.access.Access;
import dev.dateline.archive.ArchiveWriter;
import dev.dateline.archive.Archives;
import dev.dateline.archive.IndexUnavailableException;
import dev.dateline.archive.PassageIndex;
import dev.dateline.archive.analysis.TextAnalyzer;
import dev.dateline.article.Reading;
import dev.dateline.article.format.SampleArticles;
import dev.dateline.channel.cli.local.Announcement;
import dev.dateline.delivery.ServiceStarted;
import dev.dateline.delivery.text.ShownText;
import dev.dateline.embedding.OnnxEmbedder;
import dev.dateline.feedback.FeedbackStore;
import dev.dateline.ingest.Ingest;
import dev.dateline.state.StateUnavailableException;
import io.quarkus.scheduler.Scheduler;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.io.PrintWriter;
import org.jboss.logging.Logger;

/** The service from its start on: what it fills, opens and looks after. */
@Singleton
final class Serving {
    /** How soon an ingest beside the running service is seen, or damage. Looking costs a look at each file of the index. */
    private static final String REFRESH_EVERY = "2s";

    /** How soon a key that was made or revoked counts. */
    private static final String KEYS_EVERY = "2s";

    private static final String FORGET_EVERY = "24h";

    private static final Logger LOG = Logger.getLogger(Serving.class);

    private final Archives archives;
    private final TextAnalyzer analyzer;
    private final Instance<PassageIndex> passages;
    private final Scheduler scheduler;
    private final Event<ServiceStarted> started;
    private final FeedbackStore feedback;
    private final Access access;
    private final Announcement announcement;

    /** Whether something is wrong with the archive, and was told; the job runs one at a time. */
    private volatile boolean trouble;

    Serving(
            Archives archives,
            TextAnalyzer analyzer,
            Instance<PassageIndex> passages,
            Scheduler scheduler,
            Event<ServiceStarted> started,
            FeedbackStore feedback,
            Access access,
            Announcement announcement) {
        this.archives = archives;
        this.analyzer = analyzer;
        this.passages = passages;
        this.scheduler = scheduler;
        this.started = started;
        this.feedback = feedback;
        this.access = access;
        this.announcement = announcement;
    }

    /**
     * Makes the service ready for questions. An empty index is filled with the sample articles.
     *
     * @throws IndexUnavailableException if the index cannot be opened
     */
    void begin(PrintWriter out) {
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
        if (!access.isOpen()) {
            access.refresh();
            scheduler
                    .newJob("keys")
                    .setInterval(KEYS_EVERY)
                    .setTask(execution -> access.refresh())
                    .schedule();
        }
        scheduler
                .newJob("forget")
                .setInterval(FORGET_EVERY)
                .setTask(execution -> forget())
                .schedule();
        started.fire(new ServiceStarted());
        announcement.announce();
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
                LOG.errorf(
                        "No question is answered until this is mended: %s",
                        ShownText.forTerminal(String.valueOf(e.getMessage())));
            }
            trouble = true;
        }
    }

    private void forget() {
        try {
            feedback.forgetOld();
        } catch (StateUnavailableException e) {
            LOG.errorf("Old opinions are still there: %s", ShownText.forTerminal(String.valueOf(e.getMessage())));
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
