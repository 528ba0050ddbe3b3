package dev.dateline.lab.time;

import java.util.Locale;

/**
 * How well time expressions were found and resolved, counted as in TempEval-3 (UzZaman et al., SemEval-2013 task 1).
 *
 * @param documents how many texts were read
 * @param marked how many expressions people marked
 * @param found how many were found
 * @param strict found with exactly the marked span
 * @param relaxed found with a span that overlaps the marked one
 * @param types of the overlapping, those of the marked type
 * @param values of the overlapping, those with the identical value
 */
record TemporalFigures(int documents, int marked, int found, int strict, int relaxed, int types, int values) {

    static final TemporalFigures NONE = new TemporalFigures(0, 0, 0, 0, 0, 0, 0);

    /** F1 of exact spans, 0 to 1. */
    double strictSpanF1() {
        return f1(strict);
    }

    /** F1 of overlapping spans, 0 to 1. */
    double relaxedSpanF1() {
        return f1(relaxed);
    }

    /** F1 of overlapping spans with the right type, 0 to 1. */
    double typeF1() {
        return f1(types);
    }

    /** F1 of overlapping spans with the identical value, 0 to 1. */
    double valueF1() {
        return f1(values);
    }

    /** Overlapping spans among the found, 0 to 1. */
    double relaxedPrecision() {
        return found == 0 ? 0 : (double) relaxed / found;
    }

    /** Overlapping spans among the marked, 0 to 1. */
    double relaxedRecall() {
        return marked == 0 ? 0 : (double) relaxed / marked;
    }

    TemporalFigures plus(TemporalFigures other) {
        return new TemporalFigures(
                documents + other.documents,
                marked + other.marked,
                found + other.found,
                strict + other.strict,
                relaxed + other.relaxed,
                types + other.types,
                values + other.values);
    }

    private double f1(int right) {
        return marked + found == 0 ? 0 : 2.0 * right / (marked + found);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%d texts, %d marked, %d found: span F1 relaxed %.3f (P %.3f R %.3f), strict %.3f, type F1 %.3f, value F1 %.3f",
                documents,
                marked,
                found,
                relaxedSpanF1(),
                relaxedPrecision(),
                relaxedRecall(),
                strictSpanF1(),
                typeF1(),
                valueF1());
    }
}
