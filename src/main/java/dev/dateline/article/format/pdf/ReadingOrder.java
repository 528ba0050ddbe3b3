package dev.dateline.article.format.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Puts the runs of a page into the order in which they are read, by cutting it along its white bands: columns where a gutter
 * runs from top to bottom, and else above and below (the recursive X-Y cut of Nagy and Seth, 1984).
 */
final class ReadingOrder {
    /** In heights of letters. */
    private static final float GUTTER = 0.9f;

    /** Fewer runs on a side are a date beside a headline, and no column. */
    private static final int FEWEST_IN_COLUMN = 2;

    private static final int MAX_RUNS = 4000;
    private static final int MAX_DEPTH = 40;

    private final List<PdfLine> lines = new ArrayList<>();
    private int region;

    private ReadingOrder() {}

    /** The lines of a page, in order; those of one region have its number. */
    static List<PdfLine> of(List<PdfLine> runs) {
        var order = new ReadingOrder();
        order.cut(runs.subList(0, Math.min(runs.size(), MAX_RUNS)), 0);
        return order.lines;
    }

    private void cut(List<PdfLine> runs, int depth) {
        float gutter = depth < MAX_DEPTH ? gutter(runs) : Float.NaN;
        if (!Float.isNaN(gutter)) {
            cut(runs.stream().filter(run -> run.right() <= gutter).toList(), depth + 1);
            cut(runs.stream().filter(run -> run.right() > gutter).toList(), depth + 1);
            return;
        }
        float band = depth < MAX_DEPTH ? band(runs) : Float.NaN;
        if (!Float.isNaN(band)) {
            cut(runs.stream().filter(run -> run.base() <= band).toList(), depth + 1);
            cut(runs.stream().filter(run -> run.base() > band).toList(), depth + 1);
            return;
        }
        region++;
        joined(runs).forEach(line -> lines.add(line.in(region)));
    }

    /** The middle of the widest upright band without words that parts columns, or NaN. */
    private static float gutter(List<PdfLine> runs) {
        if (runs.size() < 2 * FEWEST_IN_COLUMN) {
            return Float.NaN;
        }
        List<PdfLine> byLeft =
                runs.stream().sorted(Comparator.comparingDouble(PdfLine::left)).toList();
        float best = GUTTER * median(runs);
        float at = Float.NaN;
        float end = byLeft.getFirst().right();
        for (int i = 1; i < byLeft.size(); i++) {
            float gap = byLeft.get(i).left() - end;
            if (gap > best && areColumns(byLeft.subList(0, i), byLeft.subList(i, byLeft.size()))) {
                best = gap;
                at = end + gap / 2;
            }
            end = Math.max(end, byLeft.get(i).right());
        }
        return at;
    }

    private static boolean areColumns(List<PdfLine> left, List<PdfLine> right) {
        float overlap = Math.min(bottom(left), bottom(right)) - Math.max(top(left), top(right));
        return rows(left) >= FEWEST_IN_COLUMN && rows(right) >= FEWEST_IN_COLUMN && overlap > 0;
    }

    private static long rows(List<PdfLine> runs) {
        return runs.stream().map(run -> Math.round(run.base())).distinct().count();
    }

    /** The level white band below or above which columns begin: the one that leaves most words in columns; NaN if none does. */
    private static float band(List<PdfLine> runs) {
        List<PdfLine> byTop =
                runs.stream().sorted(Comparator.comparingDouble(PdfLine::top)).toList();
        float at = Float.NaN;
        int most = 0;
        float end = byTop.isEmpty() ? 0 : byTop.getFirst().base();
        for (int i = 1; i < byTop.size(); i++) {
            float gap = byTop.get(i).top() - end;
            if (gap > 0) {
                List<PdfLine> above = byTop.subList(0, i);
                List<PdfLine> below = byTop.subList(i, byTop.size());
                int columned = (Float.isNaN(gutter(above)) ? 0 : above.size())
                        + (Float.isNaN(gutter(below)) ? 0 : below.size());
                if (columned > most) {
                    most = columned;
                    at = end + gap / 4;
                }
            }
            end = Math.max(end, byTop.get(i).base());
        }
        return at;
    }

    /** The runs from top to bottom, those of one line made one. */
    private static List<PdfLine> joined(List<PdfLine> runs) {
        List<PdfLine> sorted = runs.stream()
                .sorted(Comparator.comparingDouble(PdfLine::base).thenComparingDouble(PdfLine::left))
                .toList();
        List<List<PdfLine>> rows = new ArrayList<>();
        for (PdfLine run : sorted) {
            boolean same = !rows.isEmpty()
                    && run.base() - rows.getLast().getFirst().base()
                            < 0.4f
                                    * Math.min(
                                            run.size(),
                                            rows.getLast().getFirst().size());
            if (!same) {
                rows.add(new ArrayList<>());
            }
            rows.getLast().add(run);
        }
        return rows.stream()
                .map(row -> row.stream()
                        .sorted(Comparator.comparingDouble(PdfLine::left))
                        .reduce(PdfLine::with)
                        .orElseThrow())
                .toList();
    }

    private static float median(List<PdfLine> runs) {
        return runs.stream()
                .map(PdfLine::size)
                .sorted()
                .skip(runs.size() / 2)
                .findFirst()
                .orElse(0f);
    }

    private static float top(List<PdfLine> runs) {
        return runs.stream().map(PdfLine::top).min(Float::compare).orElse(0f);
    }

    private static float bottom(List<PdfLine> runs) {
        return runs.stream().map(PdfLine::base).max(Float::compare).orElse(0f);
    }
}
