package dev.dateline.channel.cli.archive;

import dev.dateline.archive.IndexUnavailableException;
import dev.dateline.article.Reading;
import dev.dateline.channel.cli.ExitCodes;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * Takes in what is new or changed under paths, and takes out what is deleted, until the process is told to end. It begins with
 * everything: what changed while it did not run is caught up with, and what has not changed costs nothing.
 *
 * <p>The archive is held during an ingest only, so that other commands reach it in between.
 */
final class Watch {
    /** How long the end of the process waits for what is being put in. */
    private static final Duration ENDING = Duration.ofSeconds(30);

    /** Another ingest holds the archive, perhaps for long. */
    private static final Duration RETRY = Duration.ofSeconds(5);

    private final Intake intake;
    private final List<Path> roots;
    private final Set<Path> files;
    private final boolean evenMost;
    private final PrintWriter out;
    private final PrintWriter err;
    private final CountDownLatch stop = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(1);

    /** @param evenMost whether more than half of the archive may go at once */
    Watch(Intake intake, List<Path> roots, boolean evenMost, PrintWriter out, PrintWriter err) {
        this.intake = intake;
        this.roots =
                roots.stream().map(path -> path.toAbsolutePath().normalize()).toList();
        this.files = this.roots.stream().filter(Files::isRegularFile).collect(Collectors.toSet());
        this.evenMost = evenMost;
        this.out = out;
        this.err = err;
    }

    int run() throws IOException {
        try (FolderWatch watch = new FolderWatch(roots)) {
            Runtime.getRuntime()
                    .addShutdownHook(Thread.ofPlatform().name("end of watch").unstarted(() -> end(watch)));
            ingest(new TreeSet<>(roots));
            out.println("Watching "
                    + String.join(", ", roots.stream().map(Path::toString).toList()));
            out.flush();
            while (stop.getCount() > 0) {
                ingest(watch.next());
            }
        } catch (Stopped | ClosedWatchServiceException e) {
            // Told to end.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            ended.countDown();
        }
        return ExitCodes.OK;
    }

    private void end(FolderWatch watch) {
        stop.countDown();
        try {
            watch.close();
            ended.await(ENDING.toMillis(), TimeUnit.MILLISECONDS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void ingest(Set<Path> changed) {
        boolean told = false;
        while (true) {
            // A root that is away is a disk that is not mounted, and empties no archive.
            List<Path> pruned = changed.stream().filter(this::isRootThere).toList();
            List<Path> read = pruned.stream().filter(Files::exists).toList();
            try {
                OutcomeText.print(intake.run(read, pruned, evenMost, this::throwIfStopped), out, err);
                return;
            } catch (IndexUnavailableException e) {
                if (!told) {
                    err.println(e.getMessage() + " Trying again until it can be written.");
                    err.flush();
                }
                told = true;
                pause();
            }
        }
    }

    private boolean isRootThere(Path path) {
        return roots.stream()
                .filter(path::startsWith)
                .anyMatch(root -> Files.exists(root) || (files.contains(root) && Files.exists(root.getParent())));
    }

    private void pause() {
        try {
            if (stop.await(RETRY.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new Stopped();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Stopped();
        }
    }

    private void throwIfStopped(Reading reading) {
        if (stop.getCount() == 0) {
            throw new Stopped();
        }
    }

    /** The process is to end. */
    private static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
