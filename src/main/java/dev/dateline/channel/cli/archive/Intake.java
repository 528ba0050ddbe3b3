package dev.dateline.channel.cli.archive;

import dev.dateline.archive.ArchiveWriter;
import dev.dateline.archive.Archives;
import dev.dateline.archive.analysis.TextAnalyzer;
import dev.dateline.article.Reading;
import dev.dateline.article.format.ArticleFiles;
import dev.dateline.embedding.Embedder;
import dev.dateline.ingest.Ingest;
import dev.dateline.ingest.IngestReport;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** One ingest: takes hold of the archive, reads, takes out what is gone, and lets the archive go. */
final class Intake {
    private final Archives archives;
    private final Embedder embedder;
    private final TextAnalyzer analyzer;
    private final ArticleFiles files = new ArticleFiles();

    Intake(Archives archives, Embedder embedder, TextAnalyzer analyzer) {
        this.archives = archives;
        this.embedder = embedder;
        this.analyzer = analyzer;
    }

    /** How many files there are to read. */
    int count(List<Path> paths) {
        return files.count(paths);
    }

    /**
     * Runs it.
     *
     * @param read files and folders to read
     * @param prune files and folders whose articles go if they were not met; those that are not there have none
     * @param evenMost whether more than half of the archive may go
     * @param watcher sees each reading after it was handed on; what it throws ends the ingest, and what was handed on is kept
     * @throws dev.dateline.archive.IndexUnavailableException if the archive cannot be written
     */
    Outcome run(List<Path> read, List<Path> prune, boolean evenMost, Consumer<Reading> watcher) {
        List<Reading.Noted> noted = new ArrayList<>();
        try (ArchiveWriter archive = archives.write(embedder.space());
                Ingest ingest = new Ingest(
                        archive, embedder, analyzer, Runtime.getRuntime().availableProcessors())) {
            files.read(read, reading -> {
                ingest.accept(reading);
                if (reading instanceof Reading.Noted note) {
                    noted.add(note);
                }
                watcher.accept(reading);
            });
            Optional<Ingest.TooMuch> tooMuch = prune.isEmpty() ? Optional.empty() : ingest.prune(prune, evenMost);
            return new Outcome(ingest.finish(), noted, tooMuch);
        }
    }

    /**
     * What came of it.
     *
     * @param noted what is to know of files that were read
     * @param tooMuch why nothing was taken out, if that is so
     */
    record Outcome(IngestReport report, List<Reading.Noted> noted, Optional<Ingest.TooMuch> tooMuch) {
        Outcome {
            noted = List.copyOf(noted);
        }
    }
}
