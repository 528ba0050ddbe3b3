package dev.dateline.answer.extractive.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.answer.Standing;
import dev.dateline.answer.extractive.SentenceFixture;
import dev.dateline.answer.extractive.sentence.FoundSentence;
import dev.dateline.archive.lucene.analysis.EnglishTermAnalyzer;
import dev.dateline.language.token.Span;
import dev.dateline.question.Question;
import dev.dateline.reader.Reading;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CandidateReaderTest {
    @TempDir
    Path folder;

    private final CandidateReader reader = new CandidateReader(new EnglishTermAnalyzer(), 0.5);

    @Test
    void takesNoQuestionForAnAnswer() {
        List<FoundSentence> sentences = SentenceFixture.sentences(
                "article", "Who opened the sluice in Elmouth? “Who opened it?” Ida Brandt opened it at night.");

        assertThat(reader.read(question(), sentences, Map.of()))
                .extracting(Candidate::text)
                .containsExactly("Ida Brandt opened it at night.");
    }

    @Test
    void putsWhatWasReadAsAnAnswerFirst() {
        List<FoundSentence> sentences =
                SentenceFixture.sentences("article", "The sluice in Elmouth is old. Ida Brandt opened it at night.");
        FoundSentence second = sentences.getLast();

        List<Candidate> read =
                reader.read(question(), sentences, Map.of(second, new Reading.Answer(new Span(0, 10), 5, -0.1)));

        assertThat(read.getFirst().found()).isEqualTo(second);
        assertThat(read.getFirst().finding()).map(ShortAnswer::text).contains("Ida Brandt");
        assertThat(read.getFirst().score()).isEqualTo(second.score() + 0.5 * 5);
        assertThat(read.getLast().margin()).isEqualTo(Candidate.UNREAD);
    }

    @Test
    void takesAPlanForLessWhereWhatHappenedIsAsked() {
        List<FoundSentence> sentences =
                SentenceFixture.sentences("article", "Ida Brandt will open the sluice in Elmouth on Friday.");

        Candidate plan = reader.read(question(), sentences, Map.of()).getFirst();

        assertThat(plan.planned()).isTrue();
        assertThat(plan.standing()).isEqualTo(Standing.PLANNED);
        assertThat(plan.score()).isLessThan(sentences.getFirst().score() + 0.5 * Candidate.UNREAD);
    }

    private Question question() {
        return SentenceFixture.question(folder, "Who opened the sluice in Elmouth?");
    }
}
