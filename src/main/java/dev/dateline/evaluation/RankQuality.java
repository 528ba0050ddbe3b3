package dev.dateline.evaluation;

import java.util.List;

/** How well scores tell right from wrong, whatever the threshold. */
final class RankQuality {
    private RankQuality() {}

    /**
     * The area under the ROC curve: the chance that a right one scores above a wrong one, a tie being half. NaN where all are
     * right or all are wrong.
     *
     * @param scores one a judgement, in the same order
     */
    static double auc(List<Double> scores, List<Boolean> right) {
        double won = 0;
        long pairs = 0;
        for (int i = 0; i < scores.size(); i++) {
            for (int j = 0; j < scores.size(); j++) {
                if (right.get(i) && !right.get(j)) {
                    pairs++;
                    int order = Double.compare(scores.get(i), scores.get(j));
                    won += order > 0 ? 1 : order == 0 ? 0.5 : 0;
                }
            }
        }
        return won / pairs;
    }
}
