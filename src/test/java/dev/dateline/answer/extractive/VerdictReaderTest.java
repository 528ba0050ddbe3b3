package dev.dateline.answer.extractive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.dateline.answer.Standing;
import dev.dateline.answer.extractive.reading.Candidate;
import dev.dateline.answer.extractive.sentence.FoundSentence;
import dev.dateline.question.Question;
import dev.dateline.reader.Judgement;
import dev.dateline.reader.Reader;
import dev.dateline.reader.Reading;
import dev.dateline.reader.Window;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class VerdictReaderTest {
    private static final String CLOSED = "The Elmouth bridge was closed in May.";
    private static final String OPEN = "The Elmouth bridge stayed open.";
    private static final String OTHER = "The harbour was dredged.";

    private static final Judgement SUPPORTED = new Judgement(0.9, 0.05, 0.05);
    private static final Judgement REFUTED = new Judgement(0.1, 0.8, 0.1);
    private static final Judgement NEITHER = new Judgement(0.1, 0.1, 0.8);

    @TempDir
    Path folder;

    @Test
    void saysYesWhereTheClearestSentenceDoesAndHearsNothingAgainstItInAnotherMatter() {
        Verdict verdict = read(candidate(OTHER, Standing.REPORTED), candidate(CLOSED, Standing.REPORTED))
                .orElseThrow();

        assertThat(verdict.told()).contains("Yes");
        assertThat(verdict.sentences().getFirst().text()).isEqualTo(CLOSED);
        assertThat(verdict.certainty()).isCloseTo(0.9, within(1e-9));
    }

    @Test
    void saysNoWhereItIsRefuted() {
        assertThat(read(candidate(OPEN, Standing.REPORTED)).orElseThrow().told())
                .contains("No");
    }

    @Test
    void isLessSureWhereAnotherArticleSaysTheOpposite() {
        Verdict verdict = read(candidate(CLOSED, Standing.REPORTED), candidate(OPEN, Standing.REPORTED))
                .orElseThrow();

        assertThat(verdict.isSo()).isTrue();
        assertThat(verdict.certainty()).isCloseTo(0.9 * (1 - 0.8), within(1e-9));
        assertThat(verdict.sentences()).hasSize(1);
    }

    @Test
    void takesAPlanForAPlanAndSomebodysWordForNoAnswer() {
        Verdict planned = read(candidate(CLOSED, Standing.PLANNED)).orElseThrow();
        assertThat(planned.told()).isEmpty();
        assertThat(planned.plan()).isPresent();
        assertThat(read(candidate(CLOSED, Standing.REPORTED)).orElseThrow().plan())
                .isEmpty();
        assertThat(read(candidate(CLOSED, Standing.CLAIMED)).orElseThrow().told())
                .isEmpty();
        assertThat(read(candidate(CLOSED, Standing.DENIED)).orElseThrow().told())
                .isEmpty();
        assertThat(read(candidate(OPEN, Standing.DENIED)).orElseThrow().told()).contains("No");
    }

    @Test
    void countsAnotherArticleThatSaysSoOnce() {
        List<Candidate> ranked = List.of(
                candidate("one", CLOSED, Standing.REPORTED),
                candidate("two", CLOSED, Standing.REPORTED),
                candidate("two", CLOSED, Standing.REPORTED));

        assertThat(read(ranked).orElseThrow().sentences())
                .extracting(Candidate::articleId)
                .containsExactly("one", "two");
    }

    @Test
    void quotesTheSentenceThatSaysSoAndNotItsNeighbours() {
        List<FoundSentence> found = SentenceFixture.sentences("one", OTHER + " " + CLOSED + " " + OTHER);
        String window = OTHER + " " + CLOSED + " " + OTHER;
        List<Candidate> ranked = found.stream()
                .map(sentence ->
                        new Candidate(sentence, 0, Optional.empty(), Optional.empty(), false, Standing.REPORTED))
                .toList();
        Judging judging = new Judging(Map.of(
                CLOSED,
                SUPPORTED,
                window,
                SUPPORTED,
                OTHER + " " + CLOSED,
                SUPPORTED,
                CLOSED + " " + OTHER,
                SUPPORTED));

        Verdict verdict = new VerdictReader(judging)
                .read(SentenceFixture.question(folder, "Was the Elmouth bridge closed?"), ranked)
                .orElseThrow();

        assertThat(verdict.sentences()).extracting(Candidate::text).containsExactly(CLOSED);
    }

    @Test
    void doesNotSayYesToAlternatives() {
        Question question = SentenceFixture.question(folder, "Was the bridge closed or opened?");

        assertThat(new VerdictReader(new Judging(Map.of(CLOSED, SUPPORTED)))
                        .read(question, List.of(candidate(CLOSED, Standing.REPORTED))))
                .isEmpty();
    }

    @Test
    void saysNothingOfNothing() {
        assertThat(read(candidate(OTHER, Standing.REPORTED))).isEmpty();
        assertThat(read(List.of())).isEmpty();
    }

    private Optional<Verdict> read(Candidate... ranked) {
        return read(List.of(ranked));
    }

    private Optional<Verdict> read(List<Candidate> ranked) {
        Question question = SentenceFixture.question(folder, "Was the Elmouth bridge closed?");
        return new VerdictReader(new Judging(Map.of(CLOSED, SUPPORTED, OPEN, REFUTED))).read(question, ranked);
    }

    private static Candidate candidate(String text, Standing standing) {
        return candidate(text, text, standing);
    }

    private static Candidate candidate(String article, String text, Standing standing) {
        FoundSentence found = SentenceFixture.sentences(article, text).getFirst();
        return new Candidate(found, 0, Optional.empty(), Optional.empty(), false, standing);
    }

    /** Judges as it was told to. */
    private record Judging(Map<String, Judgement> judgements) implements Reader {
        @Override
        public String name() {
            return "judging";
        }

        @Override
        public List<Reading> read(String question, List<Window> windows) {
            throw new AssertionError("a verdict takes no span");
        }

        @Override
        public List<Judgement> judge(String claim, List<String> evidence) {
            List<Judgement> judged = new ArrayList<>();
            evidence.forEach(text -> judged.add(judgements.getOrDefault(text, NEITHER)));
            return judged;
        }
    }
}
