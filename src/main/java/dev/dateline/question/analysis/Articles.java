package dev.dateline.question.analysis;

import dev.dateline.archive.ArticleFilter;
import dev.dateline.question.Inquiry;
import dev.dateline.time.TimeWindow;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** Which articles may answer: where the request and the question's own words differ, the stricter of both counts. */
final class Articles {
    private Articles() {}

    /**
     * An as-of date is an upper bound like any other: nothing published later is retrieved, quoted, counted or named.
     *
     * @param published the days of publication that the question's own words allow
     */
    static ArticleFilter of(Inquiry inquiry, Optional<TimeWindow> published) {
        Optional<LocalDate> from = Stream.of(inquiry.from(), published.flatMap(TimeWindow::from))
                .flatMap(Optional::stream)
                .max(LocalDate::compareTo);
        Optional<LocalDate> to = Stream.of(inquiry.asOf(), inquiry.to(), published.flatMap(TimeWindow::to))
                .flatMap(Optional::stream)
                .min(LocalDate::compareTo);
        return new ArticleFilter(from, to, inquiry.sources());
    }
}
