package dev.dateline.lab.time;

import dev.dateline.lab.report.Report;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The figures of a temporal evaluation, and what went wrong.
 *
 * @param all over every text
 * @param developed over the three texts in five that the rules were developed on
 * @param unseen over the two texts in five whose misses were not looked at
 * @param misses what went wrong in the texts developed on, in their order
 */
record TemporalReport(TemporalFigures all, TemporalFigures developed, TemporalFigures unseen, List<Miss> misses) {

    TemporalReport {
        misses = List.copyOf(misses);
    }

    /** What can go wrong with a time expression. */
    enum Fault {
        NOT_FOUND,
        NOT_MARKED,
        SPAN,
        TYPE,
        VALUE
    }

    /**
     * One thing that went wrong.
     *
     * @param fault the worst that is wrong with it
     * @param document the name of the text
     * @param marked what people marked, empty if nothing
     * @param found what was found, empty if nothing
     */
    record Miss(Fault fault, String document, String marked, String found) {

        @Override
        public String toString() {
            return "%-10s %s: %s, found %s".formatted(fault, document, or(marked), or(found));
        }

        private static String or(String text) {
            return text.isEmpty() ? "nothing" : text;
        }
    }

    /** The same as a report of one file among others. */
    Report report(String file) {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("all", all.toString());
        figures.put("developed on", developed.toString());
        figures.put("unseen", unseen.toString());
        return new Report(file, figures, misses.stream().map(Miss::toString).toList());
    }

    @Override
    public String toString() {
        return """
                all        %s
                developed  %s
                unseen     %s""".formatted(all, developed, unseen);
    }
}
