package dev.dateline.answer.extractive.sentence;

import dev.dateline.retrieval.Evidence;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** How late an article was published, among those of the evidence. */
final class Recency {
    private final long first;
    private final long last;

    private Recency(long first, long last) {
        this.first = first;
        this.last = last;
    }

    static Recency among(List<Evidence> evidence) {
        List<Long> days = evidence.stream()
                .flatMap(passage -> passage.hit().publication().date().stream())
                .map(LocalDate::toEpochDay)
                .sorted()
                .toList();
        return days.isEmpty() ? new Recency(0, 0) : new Recency(days.getFirst(), days.getLast());
    }

    /** From 0, the earliest, to 1, the latest; 0 for an article of unknown date. */
    double of(Optional<LocalDate> published) {
        if (published.isEmpty()) {
            return 0;
        }
        return last == first ? 1 : (published.get().toEpochDay() - first) / (double) (last - first);
    }
}
