package dev.dateline.lab.sentences;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.answer.extractive.sentence.Features;
import dev.dateline.lab.report.Tally;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class SentenceTrainingTest {
    private static final int COVERAGE = Features.NAMES.indexOf("coverage");
    private static final int PASSAGE = Features.NAMES.indexOf("passage");

    @Test
    void weighsTheFeatureThatTellsWhichSentenceAnswers() {
        Map<String, Double> weights = SentenceTraining.train(List.of(set("passages", PASSAGE, 1)));

        assertThat(weights.get("passage")).isGreaterThan(5 * Math.abs(weights.get("coverage")));
    }

    @Test
    void heedsASetByItsShare() {
        Map<String, Double> weights =
                SentenceTraining.train(List.of(set("covered", COVERAGE, 0.05), set("passages", PASSAGE, 1)));

        assertThat(weights.get("passage")).isGreaterThan(weights.get("coverage"));
    }

    @Test
    void givesTheSameWeightsForTheSameExamples() {
        List<SentenceExample.Set> sets = List.of(set("covered", COVERAGE, 1));

        assertThat(SentenceTraining.train(sets)).isEqualTo(SentenceTraining.train(sets));
    }

    @Test
    void testsOnGroupsThatWereNotTrainedOn() {
        // Each group is right by another feature, so that what the others teach does not help.
        List<SentenceExample> contrary = new ArrayList<>();
        for (int group = 0; group < 5; group++) {
            contrary.addAll(examples("group " + group, group, 12));
        }

        Map<String, Tally> firsts =
                SentenceTraining.crossValidate(List.of(new SentenceExample.Set("contrary", contrary, 1)));

        assertThat(share(firsts.get("contrary"))).isLessThan(0.5);
        assertThat(share(SentenceTraining.crossValidate(List.of(set("covered", COVERAGE, 1)))
                        .get("covered")))
                .isGreaterThan(0.9);
    }

    @Test
    void leavesUnanswerableQuestionsOutOfTheTally() {
        List<SentenceExample> examples = new ArrayList<>(examples("answered", COVERAGE, 20));
        examples.add(new SentenceExample(
                "unanswered", false, List.of(new double[SentenceTraining.NAMES.size()]), new BitSet()));

        Map<String, Tally> firsts =
                SentenceTraining.crossValidate(List.of(new SentenceExample.Set("mixed", examples, 1)));

        assertThat(firsts.get("mixed").toString()).contains("of 20 ");
    }

    private static double share(Tally tally) {
        String percent = tally.toString().replaceAll(".*\\((.*)%\\)", "$1");
        return Double.parseDouble(percent) / 100;
    }

    private static SentenceExample.Set set(String name, int feature, double share) {
        List<SentenceExample> examples = new ArrayList<>();
        for (int group = 0; group < 10; group++) {
            examples.addAll(examples(name + group, feature, 6));
        }
        return new SentenceExample.Set(name, examples, share);
    }

    /** Lists whose right sentence is the one where a feature is highest. */
    private static List<SentenceExample> examples(String group, int feature, int count) {
        Random random = new Random(group.hashCode());
        List<SentenceExample> examples = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            List<double[]> items = new ArrayList<>();
            int answering = random.nextInt(6);
            for (int item = 0; item < 6; item++) {
                double[] features =
                        random.doubles(SentenceTraining.NAMES.size(), 0, 0.5).toArray();
                features[feature] += item == answering ? 0.5 : 0;
                items.add(features);
            }
            BitSet right = new BitSet();
            right.set(answering);
            examples.add(new SentenceExample(group, true, items, right));
        }
        return examples;
    }
}
