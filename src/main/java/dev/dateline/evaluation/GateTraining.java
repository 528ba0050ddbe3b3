package dev.dateline.evaluation;

import dev.dateline.answer.extractive.Grounds;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/** Fits the probability that a short answer is right, and that a sentence answers, on questions whose answers are known. */
final class GateTraining {
    /** Weak: there are some thousand examples for each weight. */
    private static final double RIDGE = 0.01;

    private final List<List<GateExamples.Example>> sets;
    private final Function<GateExamples.Example, Grounds> grounds;
    private final Predicate<GateExamples.Example> isRight;

    /**
     * @param sets examples of several kinds
     * @param grounds what the probability is to be told by
     * @param isRight what it is the probability of
     */
    GateTraining(
            List<List<GateExamples.Example>> sets,
            Function<GateExamples.Example, Grounds> grounds,
            Predicate<GateExamples.Example> isRight) {
        this.sets = List.copyOf(sets);
        this.grounds = grounds;
        this.isRight = isRight;
    }

    /** The weights under their names, fitted on half of the groups. */
    Map<String, Double> train() {
        LogisticFit fit = fit();
        Map<String, Double> weights = new LinkedHashMap<>();
        for (int i = 0; i < Grounds.NAMES.size(); i++) {
            weights.put(Grounds.NAMES.get(i), fit.plainWeight(i));
        }
        weights.put("intercept", fit.plainIntercept());
        return weights;
    }

    private LogisticFit fit() {
        List<LogisticFit.Row> rows = new ArrayList<>();
        for (List<GateExamples.Example> set : sets) {
            double weight = 1.0 / set.size();
            set.stream()
                    .filter(example -> !isHeld(example))
                    .forEach(example -> rows.add(
                            new LogisticFit.Row(grounds.apply(example).toArray(), isRight.test(example), weight)));
        }
        return LogisticFit.of(rows, RIDGE);
    }

    /** What the other half shows, each example by its weight: the share right of those shown, and shown of all, by limit. */
    Map<String, Object> measure() {
        LogisticFit fit = fit();
        List<GateExamples.Example> held =
                sets.stream().flatMap(List::stream).filter(GateTraining::isHeld).toList();
        Map<String, Object> figures = new LinkedHashMap<>();
        for (double limit : List.of(0.5, 0.6, 0.7, 0.8, 0.9)) {
            double right = 0;
            double shown = 0;
            double all = 0;
            for (GateExamples.Example example : held) {
                all += example.weight();
                if (fit.probability(grounds.apply(example).toArray()) >= limit) {
                    shown += example.weight();
                    right += isRight.test(example) ? example.weight() : 0;
                }
            }
            figures.put(
                    "from " + limit,
                    String.format(
                            Locale.ROOT, "%.3f right of %.3f shown", shown == 0 ? 0 : right / shown, shown / all));
        }
        RocCurve curve = new RocCurve();
        held.forEach(example -> curve.add(fit.probability(grounds.apply(example).toArray()), isRight.test(example)));
        figures.put("AUC", curve);
        return figures;
    }

    /** Whether an example is kept for measuring: all questions on one text are, or none. */
    private static boolean isHeld(GateExamples.Example example) {
        return (example.group().hashCode() & 1) == 1;
    }
}
