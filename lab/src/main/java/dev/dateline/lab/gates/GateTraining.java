package dev.dateline.lab.gates;

import dev.dateline.answer.extractive.gate.Grounds;
import dev.dateline.lab.fitting.LogisticFit;
import dev.dateline.lab.report.Reliability;
import dev.dateline.lab.report.RocCurve;
import dev.dateline.lab.report.Tally;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Fits the probability that a short answer is right, and that a sentence answers, on questions whose answers are known.
 *
 * <p>What each of the grounds counts is fitted on questions on texts, of which there are thousands. These are asked otherwise
 * than readers ask, so that the sum is then scaled and shifted on readers' questions (after Platt 1999, without his smoothing of
 * the targets): two numbers, for which a hundred of them are enough.
 */
final class GateTraining {
    /** Weak: there are some thousand examples for each weight. */
    private static final double RIDGE = 0.01;

    /** The shares of right ones that a limit may be to keep. */
    private static final List<Double> KEPT = List.of(0.99, 0.97, 0.95, 0.9);

    private static final double ROUNDING = 1e-9;

    private final List<List<GateExamples.Example>> onTexts;
    private final Map<String, List<GateExamples.Example>> ofReaders;
    private final Function<GateExamples.Example, Grounds> grounds;
    private final Predicate<GateExamples.Example> isRight;

    /**
     * @param onTexts examples of questions on texts, of several kinds
     * @param ofReaders examples of readers' questions, by the name of their set; none to leave the probability as it is
     * @param grounds what the probability is to be told by
     * @param isRight what it is the probability of
     */
    GateTraining(
            List<List<GateExamples.Example>> onTexts,
            Map<String, List<GateExamples.Example>> ofReaders,
            Function<GateExamples.Example, Grounds> grounds,
            Predicate<GateExamples.Example> isRight) {
        this.onTexts = List.copyOf(onTexts);
        this.ofReaders = new LinkedHashMap<>(ofReaders);
        this.grounds = grounds;
        this.isRight = isRight;
    }

    /** The weights under their names, fitted on half of the groups and scaled on all readers' questions. */
    Map<String, Double> train() {
        LogisticFit fit = fit();
        Scale scale = scale(fit, allOfReaders());
        Map<String, Double> weights = new LinkedHashMap<>();
        for (int i = 0; i < Grounds.NAMES.size(); i++) {
            weights.put(Grounds.NAMES.get(i), scale.slope() * fit.plainWeight(i));
        }
        weights.put("intercept", scale.slope() * fit.plainIntercept() + scale.shift());
        return weights;
    }

    private List<GateExamples.Example> allOfReaders() {
        return ofReaders.values().stream().flatMap(List::stream).toList();
    }

    private LogisticFit fit() {
        List<LogisticFit.Row> rows = new ArrayList<>();
        for (List<GateExamples.Example> set : onTexts) {
            double weight = 1.0 / set.size();
            set.stream()
                    .filter(example -> !isHeld(example))
                    .forEach(example -> rows.add(new LogisticFit.Row(
                            grounds.apply(example).toArray(), isRight.test(example), weight * example.weight())));
        }
        double[] signs = Grounds.ALL.stream()
                .mapToDouble(ground -> ground.direction().sign())
                .toArray();
        return LogisticFit.of(rows, RIDGE, signs);
    }

    private Scale scale(LogisticFit fit, List<GateExamples.Example> examples) {
        long right = examples.stream().filter(isRight).count();
        if (right == 0 || right == examples.size()) {
            return new Scale(1, 0);
        }
        List<LogisticFit.Row> rows = examples.stream()
                .map(example -> new LogisticFit.Row(new double[] {logit(fit, example)}, isRight.test(example), 1))
                .toList();
        LogisticFit line = LogisticFit.of(rows, 0, new double[] {1});
        return new Scale(line.plainWeight(0), line.plainIntercept());
    }

    private double logit(LogisticFit fit, GateExamples.Example example) {
        return fit.logit(grounds.apply(example).toArray());
    }

    /**
     * What the other half of the questions on texts shows, each example by its weight: the share right of those shown, and
     * shown of all, by limit. Then, for readers' questions, each set scaled on the other sets: the same, and which limit keeps
     * how many of the right ones; nothing where there is a single set.
     */
    Map<String, Object> measure() {
        LogisticFit fit = fit();
        Map<String, Object> figures = new LinkedHashMap<>();
        measureOnTexts(fit, figures);
        Reliability reliability = new Reliability();
        RocCurve curve = new RocCurve();
        List<Judged> judged = new ArrayList<>();
        ofReaders.forEach((name, examples) -> {
            List<GateExamples.Example> others = ofReaders.entrySet().stream()
                    .filter(set -> !set.getKey().equals(name))
                    .flatMap(set -> set.getValue().stream())
                    .toList();
            Scale scale = scale(fit, others);
            for (GateExamples.Example example : examples) {
                double probability = scale.probability(logit(fit, example));
                reliability.add(probability, isRight.test(example));
                curve.add(probability, isRight.test(example));
                judged.add(new Judged(probability, isRight.test(example)));
            }
        });
        if (ofReaders.size() > 1) {
            figures.put("readers' questions, each set scaled on the others: AUC", curve);
            figures.putAll(reliability.byLimit());
            figures.putAll(reliability.figures());
            KEPT.forEach(share -> figures.put("  to keep " + share + " of the right ones", limit(judged, share)));
        }
        return figures;
    }

    private void measureOnTexts(LogisticFit fit, Map<String, Object> figures) {
        List<GateExamples.Example> held = onTexts.stream()
                .flatMap(List::stream)
                .filter(GateTraining::isHeld)
                .toList();
        RocCurve curve = new RocCurve();
        held.forEach(example -> curve.add(fit.probability(grounds.apply(example).toArray()), isRight.test(example)));
        figures.put("questions on texts: AUC", curve);
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
                    "  from " + limit,
                    String.format(
                            Locale.ROOT, "%.3f right of %.3f shown", shown == 0 ? 0 : right / shown, shown / all));
        }
    }

    /** The highest limit that keeps a share of the right ones, and what it leaves of the others. */
    private static String limit(List<Judged> judged, double share) {
        List<Double> right = judged.stream()
                .filter(Judged::right)
                .map(Judged::probability)
                .sorted()
                .toList();
        if (right.isEmpty()) {
            return "none is right";
        }
        double limit = right.get(right.size() - (int) Math.ceil(right.size() * share - ROUNDING));
        Tally dropped = new Tally();
        judged.stream().filter(one -> !one.right()).forEach(one -> dropped.add(one.probability() < limit));
        return String.format(Locale.ROOT, "from %.3f; of the others it drops %s", limit, dropped);
    }

    /** Whether an example is kept for measuring: all questions on one text are, or none. */
    private static boolean isHeld(GateExamples.Example example) {
        return (example.group().hashCode() & 1) == 1;
    }

    /** A straight line through the logarithms of odds. */
    private record Scale(double slope, double shift) {
        double probability(double logit) {
            return 1 / (1 + Math.exp(-(slope * logit + shift)));
        }
    }

    private record Judged(double probability, boolean right) {}
}
