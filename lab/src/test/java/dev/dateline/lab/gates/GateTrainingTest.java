package dev.dateline.lab.gates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.dateline.answer.Quote;
import dev.dateline.answer.extractive.gate.Examination;
import dev.dateline.answer.extractive.gate.Grounds;
import dev.dateline.archive.PassageHit;
import dev.dateline.article.Block;
import dev.dateline.article.Publication;
import dev.dateline.language.token.Span;
import dev.dateline.passage.Passage;
import dev.dateline.passage.Sentence;
import dev.dateline.passage.SentenceVectors;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class GateTrainingTest {
    private static final String TEXT = "Ida Brandt chaired the meeting.";

    @Test
    void leavesAGroundAtNothingThatSpeaksTheWrongWay() {
        // On texts agreement speaks against an answer, which it never does.
        List<GateExamples.Example> texts = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            texts.add(example("text " + i, 0, i % 2, i % 2 == 0 ? i % 10 != 0 : i % 10 == 1));
        }

        Map<String, Double> weights = training(List.of(texts), Map.of()).train();

        assertThat(weights).containsEntry("agreement", 0.0);
    }

    @Test
    void shiftsTheProbabilityToThatOfReaders() {
        List<GateExamples.Example> texts = new ArrayList<>();
        List<GateExamples.Example> readers = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            texts.add(example("text " + i, i % 2 == 0 ? 2 : -2, 0, i % 2 == 0 ? i % 10 < 8 : i % 10 == 1));
            readers.add(example("reader " + i, i % 2 == 0 ? 2 : -2, 0, i % 20 == 0));
        }

        Map<String, Double> plain = training(List.of(texts), Map.of()).train();
        Map<String, Double> scaled =
                training(List.of(texts), Map.of("readers", readers)).train();

        assertThat(probability(scaled, 2)).isLessThan(probability(plain, 2)).isCloseTo(0.1, within(0.05));
    }

    @Test
    void measuresReadersQuestionsOnlyAcrossSets() {
        List<GateExamples.Example> texts = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            texts.add(example("text " + i, i % 2 == 0 ? 4 : -4, 0, i % 4 == 0));
        }

        assertThat(training(List.of(texts), Map.of("one", texts)).measure().keySet())
                .noneMatch(name -> name.startsWith("readers' questions"));
        Map<String, Object> both =
                training(List.of(texts), Map.of("one", texts, "two", texts)).measure();
        assertThat(both.keySet()).anyMatch(name -> name.startsWith("readers' questions"));
        assertThat(both.entrySet().stream()
                        .filter(entry -> entry.getKey().startsWith("  to keep"))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)))
                .hasSize(4)
                .allSatisfy((name, limit) -> assertThat((String) limit).contains("of the others it drops 100 of 150"));
    }

    private static GateTraining training(
            List<List<GateExamples.Example>> texts, Map<String, List<GateExamples.Example>> readers) {
        return new GateTraining(
                texts, readers, example -> example.examination().forShort(), GateExamples.Example::shortIsRight);
    }

    private static double probability(Map<String, Double> weights, double margin) {
        double sum = weights.get("intercept") + margin * weights.get("margin");
        return 1 / (1 + Math.exp(-sum));
    }

    private static GateExamples.Example example(String group, double margin, double agreement, boolean right) {
        Grounds grounds = new Grounds(margin, 0, 0, agreement, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
        Examination examination = new Examination("Ida Brandt", "Ida Brandt", quote(), grounds, grounds);
        return new GateExamples.Example(group, examination, right, right, 1);
    }

    private static Quote quote() {
        Span all = new Span(0, TEXT.length());
        PassageHit hit = new PassageHit(
                new Passage("article", 0, all, List.of(new Sentence(all, Block.Kind.BODY))),
                TEXT,
                "",
                "",
                "",
                Publication.UNKNOWN,
                "",
                1,
                SentenceVectors.of(List.of(new float[] {1})));
        return new Quote(hit, all);
    }
}
