package dev.dateline.lab.report;

import java.util.List;
import java.util.Map;

/**
 * The figures of one file.
 *
 * @param file the file
 * @param figures names and values, in the order to be shown
 * @param misses what went wrong, one line each
 */
public record Report(String file, Map<String, Object> figures, List<String> misses) {
    /** Copies the misses. */
    public Report {
        misses = List.copyOf(misses);
    }
}
