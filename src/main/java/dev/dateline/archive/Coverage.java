package dev.dateline.archive;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How much of the archive a filter lets through.
 *
 * @param articles how many articles
 * @param from the earliest publication date among them
 * @param to the latest publication date among them
 */
public record Coverage(int articles, Optional<LocalDate> from, Optional<LocalDate> to) {}
