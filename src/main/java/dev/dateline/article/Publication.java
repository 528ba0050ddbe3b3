package dev.dateline.article;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When an article was published, as far as its page tells. Never taken from the clock.
 */
public sealed interface Publication {

    /** The page gave no date that could be read with certainty. */
    Publication UNKNOWN = new Undated();

    /** The publication date, if the page gives one. */
    Optional<LocalDate> date();

    /**
     * A date that was read from the page.
     *
     * @param day the calendar day as the page states it, in the publisher's own time zone
     * @param readFrom where it was read, in words for a reader: {@code "meta article:published_time"}
     */
    record Dated(LocalDate day, String readFrom) implements Publication {
        @Override
        public Optional<LocalDate> date() {
            return Optional.of(day);
        }
    }

    /** No date. */
    record Undated() implements Publication {
        @Override
        public Optional<LocalDate> date() {
            return Optional.empty();
        }
    }
}
