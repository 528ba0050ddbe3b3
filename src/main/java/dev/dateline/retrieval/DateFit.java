package dev.dateline.retrieval;

import dev.dateline.article.Publication;
import dev.dateline.question.Question;
import java.time.LocalDate;
import java.util.LongSummaryStatistics;
import java.util.Optional;

/**
 * How well a publication date fits the days that a question speaks of. A question on how things stand now speaks of the
 * latest days of what was found for it.
 */
final class DateFit {

    /** Who speaks of a longer time does not tell when it was written about. */
    private static final int LONGEST_TIME_DAYS = 366;

    private final Question question;
    private final LongSummaryStatistics days;

    DateFit(Question question, Pool pool) {
        this.question = question;
        this.days = pool.passages().stream()
                .flatMap(passage -> passage.hit().publication().date().stream())
                .mapToLong(LocalDate::toEpochDay)
                .summaryStatistics();
    }

    /**
     * From 0 to 1: 1 for a day that the question speaks of; where it asks how things stand now and names no day, 0 for
     * the earliest day of what was found and 1 for the latest. An unknown date fits nothing.
     */
    double of(Publication publication) {
        Optional<LocalDate> published = publication.date();
        if (published.isEmpty()) {
            return 0;
        }
        LocalDate day = published.get();
        if (question.latest() && question.times().isEmpty()) {
            return days.getMax() == days.getMin()
                    ? 1
                    : (day.toEpochDay() - days.getMin()) / (double) (days.getMax() - days.getMin());
        }
        return question.times().stream().anyMatch(time -> time.isWithin(LONGEST_TIME_DAYS) && time.contains(day))
                ? 1
                : 0;
    }
}
