package dev.dateline.ingest;

import dev.dateline.article.Reading;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts what comes of an ingest. Safe for use by many threads. */
final class IngestCounts {
    private final AtomicInteger added = new AtomicInteger();
    private final AtomicInteger replaced = new AtomicInteger();
    private final AtomicInteger unchanged = new AtomicInteger();
    private final AtomicInteger removed = new AtomicInteger();
    private final AtomicInteger withheld = new AtomicInteger();
    private final AtomicInteger embedded = new AtomicInteger();
    private final AtomicInteger reused = new AtomicInteger();
    private final Map<String, Integer> languages = new ConcurrentHashMap<>();

    /** @param known whether the archive had an article of its id */
    void put(String language, boolean known) {
        (known ? replaced : added).incrementAndGet();
        languages.merge(language, 1, Integer::sum);
    }

    void unchanged(String language) {
        unchanged.incrementAndGet();
        languages.merge(language, 1, Integer::sum);
    }

    void removed(int articles) {
        removed.addAndGet(articles);
    }

    void withheld() {
        withheld.incrementAndGet();
    }

    /** @param known whether the archive had its vectors */
    void passage(boolean known) {
        (known ? reused : embedded).incrementAndGet();
    }

    IngestReport report(List<Reading.Rejected> rejected) {
        return new IngestReport(
                added.get(),
                replaced.get(),
                unchanged.get(),
                removed.get(),
                withheld.get(),
                embedded.get(),
                reused.get(),
                languages,
                rejected);
    }
}
