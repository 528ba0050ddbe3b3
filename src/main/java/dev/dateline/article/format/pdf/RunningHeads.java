package dev.dateline.article.format.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Leaves out what stands at the edge of page after page: running heads, running feet and page numbers. */
final class RunningHeads {
    /** The share of a page's height that is its edge, above and below. */
    private static final float EDGE = 0.09f;

    private static final int FEWEST_PAGES = 2;

    private RunningHeads() {}

    /** The lines of all pages without them, in order; regions are numbered through. */
    static List<PdfLine> removed(List<List<PdfLine>> pages) {
        Map<String, Integer> recurring = new HashMap<>();
        for (List<PdfLine> page : pages) {
            page.stream()
                    .filter(RunningHeads::isAtEdge)
                    .map(RunningHeads::shape)
                    .distinct()
                    .forEach(shape -> recurring.merge(shape, 1, Integer::sum));
        }
        List<PdfLine> kept = new ArrayList<>();
        int regions = 0;
        for (List<PdfLine> page : pages) {
            int first = regions;
            for (PdfLine line : page) {
                regions = Math.max(regions, first + line.region());
                boolean runs = isAtEdge(line)
                        && (recurring.getOrDefault(shape(line), 0) >= FEWEST_PAGES || isNumber(line.text()));
                if (!runs) {
                    kept.add(line.in(first + line.region()));
                }
            }
        }
        return kept;
    }

    private static boolean isAtEdge(PdfLine line) {
        return line.base() < EDGE * line.page() || line.top() > (1 - EDGE) * line.page();
    }

    /** The line with its numbers left open: those of pages differ. */
    private static String shape(PdfLine line) {
        return line.text().replaceAll("\\d+", "#");
    }

    private static boolean isNumber(String text) {
        return text.chars().anyMatch(Character::isDigit) && text.chars().noneMatch(Character::isLetter);
    }
}
