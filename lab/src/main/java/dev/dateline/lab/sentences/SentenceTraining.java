package dev.dateline.lab.sentences;

import dev.dateline.answer.extractive.sentence.Features;
import dev.dateline.answer.extractive.sentence.SentenceWeights;
import dev.dateline.lab.fitting.ListwiseFit;
import dev.dateline.lab.report.Tally;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Fits the weights by which the answering sentence is chosen, and tells how they do on what they have not seen. */
final class SentenceTraining {
    private static final int FOLDS = 5;

    /** Of .002, .02 and .1, for features of unit deviation, the best on folds not trained on. */
    private static final double RIDGE = 0.02;

    /** A feature that is nearly always the same must not be blown up. */
    private static final double LEAST_DEVIATION = 0.05;

    /** What speaks for a sentence before it is read, and its margin once it was. */
    static final List<String> NAMES = Stream.concat(Features.NAMES.stream(), Stream.of(SentenceWeights.READING))
            .toList();

    private static final int SIZE = NAMES.size();

    private SentenceTraining() {}

    /** The weights under their names, for features as they are. */
    static Map<String, Double> train(List<SentenceExample.Set> sets) {
        double[] weights = fit(sets);
        Map<String, Double> named = new LinkedHashMap<>();
        for (int i = 0; i < SIZE; i++) {
            named.put(NAMES.get(i), weights[i]);
        }
        return named;
    }

    /** For each set, how often a right sentence was first, with weights from the other four fifths of the groups. */
    static Map<String, Tally> crossValidate(List<SentenceExample.Set> sets) {
        Map<String, Tally> firsts = new LinkedHashMap<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            double[] weights = fit(part(sets, fold, false));
            for (SentenceExample.Set held : part(sets, fold, true)) {
                Tally first = firsts.computeIfAbsent(held.name(), name -> new Tally());
                held.examples().stream()
                        .filter(SentenceExample::answerable)
                        .forEach(example -> first.add(example.isRightFirst(weights)));
            }
        }
        return firsts;
    }

    private static List<SentenceExample.Set> part(List<SentenceExample.Set> sets, int fold, boolean held) {
        List<SentenceExample.Set> part = new ArrayList<>();
        for (SentenceExample.Set set : sets) {
            List<String> groups = set.examples().stream()
                    .map(SentenceExample::group)
                    .distinct()
                    .toList();
            part.add(new SentenceExample.Set(
                    set.name(),
                    set.examples().stream()
                            .filter(example -> (groups.indexOf(example.group()) % FOLDS == fold) == held)
                            .toList(),
                    set.share()));
        }
        return part;
    }

    private static double[] fit(List<SentenceExample.Set> sets) {
        double[] deviations = deviations(sets);
        List<ListwiseFit.Ranking> rankings = new ArrayList<>();
        for (SentenceExample.Set set : sets) {
            double weight = set.share() / set.examples().size();
            set.examples()
                    .forEach(example -> example.toRanking(deviations, weight).ifPresent(rankings::add));
        }
        double[] weights = ListwiseFit.fit(rankings, SIZE, RIDGE);
        Arrays.setAll(weights, i -> weights[i] / deviations[i]);
        return weights;
    }

    private static double[] deviations(List<SentenceExample.Set> sets) {
        double[] sums = new double[SIZE];
        double[] squares = new double[SIZE];
        long count = 0;
        for (SentenceExample.Set set : sets) {
            for (SentenceExample example : set.examples()) {
                for (double[] item : example.items()) {
                    count++;
                    for (int i = 0; i < SIZE; i++) {
                        sums[i] += item[i];
                        squares[i] += item[i] * item[i];
                    }
                }
            }
        }
        double[] deviations = new double[SIZE];
        for (int i = 0; i < SIZE; i++) {
            double mean = sums[i] / count;
            deviations[i] = Math.max(LEAST_DEVIATION, Math.sqrt(Math.max(0, squares[i] / count - mean * mean)));
        }
        return deviations;
    }
}
