package dev.dateline.channel.cli.archive;

import dev.dateline.article.Reading;
import dev.dateline.article.file.EntryPath;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** Shows how an ingest goes on: a bar on a terminal, a line now and then elsewhere. */
sealed interface IngestProgress extends AutoCloseable {

    /** Something was read. */
    void accept(Reading reading);

    @Override
    void close();

    /**
     * The kind that suits where the output goes.
     *
     * @param terminal whether somebody watches
     * @param files how many files there are to read
     */
    static IngestProgress to(PrintWriter out, boolean terminal, int files) {
        return terminal ? new Bar(files) : new Lines(out, files);
    }

    /** A bar that counts files. */
    final class Bar implements IngestProgress {
        private final ProgressBar bar;
        private final Set<Path> files = new HashSet<>();
        private int articles;

        Bar(int files) {
            bar = new ProgressBarBuilder()
                    .setTaskName("Reading")
                    .setInitialMax(files)
                    .setUnit(" files", 1)
                    .setStyle(ProgressBarStyle.ASCII)
                    .build();
        }

        @Override
        public void accept(Reading reading) {
            articles += reading instanceof Reading.Read ? 1 : 0;
            files.add(EntryPath.container(reading.file()));
            bar.stepTo(files.size());
            bar.setExtraMessage(articles + " articles");
        }

        @Override
        public void close() {
            bar.close();
        }
    }

    /** A line every few seconds. */
    final class Lines implements IngestProgress {
        private static final Duration EVERY = Duration.ofSeconds(5);

        private final PrintWriter out;
        private long last = System.nanoTime();
        private int articles;

        Lines(PrintWriter out, int files) {
            this.out = out;
            out.println("Reading " + files + (files == 1 ? " file" : " files"));
            out.flush();
        }

        @Override
        public void accept(Reading reading) {
            if (reading instanceof Reading.Read) {
                articles++;
            }
            if (System.nanoTime() - last >= EVERY.toNanos()) {
                last = System.nanoTime();
                out.println(articles + " articles");
                out.flush();
            }
        }

        @Override
        public void close() {
            out.flush();
        }
    }
}
