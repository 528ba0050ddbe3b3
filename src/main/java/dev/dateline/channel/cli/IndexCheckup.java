package dev.dateline.channel.cli;

import dev.dateline.checkup.Checkup;
import dev.dateline.checkup.Finding;
import dev.dateline.index.ArticleFilter;
import dev.dateline.index.Coverage;
import dev.dateline.index.IndexConfig;
import dev.dateline.index.IndexUnavailableException;
import dev.dateline.index.LucenePassageIndex;
import dev.dateline.index.PassageIndex;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.List;

/** Whether the archive can be searched. */
@Singleton
final class IndexCheckup implements Checkup {
    private final IndexConfig config;
    private final Instance<PassageIndex> index;

    IndexCheckup(IndexConfig config, Instance<PassageIndex> index) {
        this.config = config;
        this.index = index;
    }

    @Override
    public String part() {
        return "index";
    }

    @Override
    public List<Finding> examine() {
        try {
            if (LucenePassageIndex.isEmpty(config.path())) {
                return List.of(
                        Finding.wrong(
                                "The index " + config.path()
                                        + " is empty. Bring articles in with: dateline ingest PATH. (dateline serve begins with samples.)"));
            }
            Coverage coverage = index.get().coverage(ArticleFilter.ALL);
            return List.of(Finding.fine("The index " + config.path() + " holds " + coverage.articles() + " articles"
                    + coverage.from().map(from -> ", from " + from).orElse("")
                    + coverage.to().map(to -> " to " + to).orElse("") + "."));
        } catch (IndexUnavailableException e) {
            return List.of(Finding.wrong(String.valueOf(e.getMessage())));
        }
    }
}
