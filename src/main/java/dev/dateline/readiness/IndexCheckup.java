package dev.dateline.readiness;

import dev.dateline.archive.Archives;
import dev.dateline.archive.ArticleFilter;
import dev.dateline.archive.Coverage;
import dev.dateline.archive.IndexUnavailableException;
import dev.dateline.archive.PassageIndex;
import dev.dateline.checkup.Checkup;
import dev.dateline.checkup.Finding;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.List;

/** Whether the archive can be searched. */
@Singleton
final class IndexCheckup implements Checkup {
    private final Archives archives;
    private final Instance<PassageIndex> index;

    IndexCheckup(Archives archives, Instance<PassageIndex> index) {
        this.archives = archives;
        this.index = index;
    }

    @Override
    public String part() {
        return "index";
    }

    @Override
    public List<Finding> examine() {
        try {
            if (archives.isEmpty()) {
                return List.of(
                        Finding.wrong(
                                "The index " + archives.place()
                                        + " is empty. Bring articles in with: dateline ingest PATH. (dateline serve begins with samples.)"));
            }
            Coverage coverage = index.get().coverage(ArticleFilter.ALL);
            return List.of(Finding.fine("The index " + archives.place() + " holds " + coverage.articles() + " articles"
                    + coverage.from().map(from -> ", from " + from).orElse("")
                    + coverage.to().map(to -> " to " + to).orElse("") + "."));
        } catch (IndexUnavailableException e) {
            return List.of(Finding.wrong(String.valueOf(e.getMessage())));
        }
    }
}
