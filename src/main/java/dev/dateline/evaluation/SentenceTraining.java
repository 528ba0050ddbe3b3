package dev.dateline.evaluation;

import dev.dateline.answer.extractive.Features;
import dev.dateline.answer.extractive.SentenceWeights;
import dev.dateline.evaluation.ListwiseTrainer.Example;
import dev.dateline.evaluation.ListwiseTrainer.Item;
import dev.dateline.evaluation.ListwiseTrainer.Weighted;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Trains the weights by which the answering sentence is chosen, and tells how they do on what they have not seen. */
final class SentenceTraining {
    private static final int FOLDS = 5;

    private final ListwiseTrainer trainer = new ListwiseTrainer(Features.NAMES.size());

    SentenceWeights train(List<Weighted> sets) {
        return new SentenceWeights(Arrays.stream(trainer.train(sets)).boxed().toList());
    }

    /** For each set, how often a right sentence was first, with weights from the other four fifths of the groups. */
    Map<String, Tally> crossValidate(List<Weighted> sets) {
        Map<String, Tally> firsts = new LinkedHashMap<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            double[] weights = trainer.train(part(sets, fold, false));
            for (Weighted held : part(sets, fold, true)) {
                Tally first = firsts.computeIfAbsent(held.name(), name -> new Tally());
                held.examples().stream()
                        .filter(Example::answerable)
                        .forEach(example -> first.add(isRightFirst(example, weights)));
            }
        }
        return firsts;
    }

    private static List<Weighted> part(List<Weighted> sets, int fold, boolean held) {
        List<Weighted> part = new ArrayList<>();
        for (Weighted set : sets) {
            List<String> groups =
                    set.examples().stream().map(Example::group).distinct().toList();
            part.add(new Weighted(
                    set.name(),
                    set.examples().stream()
                            .filter(example -> (groups.indexOf(example.group()) % FOLDS == fold) == held)
                            .toList(),
                    set.share()));
        }
        return part;
    }

    private static boolean isRightFirst(Example example, double[] weights) {
        double highest = Double.NEGATIVE_INFINITY;
        boolean right = false;
        for (Item item : example.items()) {
            double score = 0;
            for (int i = 0; i < weights.length; i++) {
                score += weights[i] * item.features()[i];
            }
            if (score > highest) {
                highest = score;
                right = item.right();
            }
        }
        return right;
    }

    /** The weights as a file, to two decimals, under what is to be said of them. */
    static String write(SentenceWeights weights, List<String> comments) {
        StringBuilder file = new StringBuilder();
        comments.forEach(comment -> file.append("# ").append(comment).append('\n'));
        for (int i = 0; i < Features.NAMES.size(); i++) {
            file.append(String.format(
                    Locale.ROOT,
                    "%s = %.2f%n",
                    Features.NAMES.get(i),
                    weights.values().get(i)));
        }
        return file.toString();
    }
}
