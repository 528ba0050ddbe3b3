package dev.dateline.archive.inventory;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What came of the latest ingest.
 *
 * @param ended when it was over
 * @param added articles that were not in the archive
 * @param replaced articles that were, and have changed
 * @param unchanged articles that were, and have not
 * @param removed articles that were taken out because their file is gone
 * @param failed how many files and records could not be read
 * @param failures the first of them, each a line: the file's name without its folder, and why
 */
public record LastIngest(
        Instant ended, int added, int replaced, int unchanged, int removed, int failed, List<String> failures) {

    /** Enough to see what is wrong; an ingest of a damaged disk has as many failures as files. */
    public static final int MOST_FAILURES = 100;

    private static final int FIGURES = 5;

    public LastIngest {
        failures = failures.stream()
                .limit(MOST_FAILURES)
                .map(failure -> failure.replaceAll("\\R", " "))
                .toList();
    }

    /** All of it as text, for engines that keep text: a line of figures, then a line a failure. */
    public String encoded() {
        String figures = "%s %d %d %d %d %d".formatted(ended, added, replaced, unchanged, removed, failed);
        return Stream.concat(Stream.of(figures), failures.stream())
                .reduce((lines, line) -> lines + "\n" + line)
                .orElse(figures);
    }

    /** What {@link #encoded} wrote; nothing if it is something else. */
    public static Optional<LastIngest> decoded(String text) {
        List<String> lines = text.lines().toList();
        String[] words = lines.isEmpty() ? new String[0] : lines.getFirst().split(" ", -1);
        if (words.length != 1 + FIGURES) {
            return Optional.empty();
        }
        try {
            int[] figures = Stream.of(words).skip(1).mapToInt(Integer::parseInt).toArray();
            return Optional.of(new LastIngest(
                    Instant.parse(words[0]),
                    figures[0],
                    figures[1],
                    figures[2],
                    figures[3],
                    figures[4],
                    lines.subList(1, lines.size())));
        } catch (DateTimeParseException | NumberFormatException e) {
            return Optional.empty();
        }
    }
}
