package dev.dateline.answer.extractive.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.answer.extractive.SentenceFixture;
import dev.dateline.answer.extractive.sentence.FoundSentence;
import dev.dateline.language.token.Span;
import dev.dateline.question.Question;
import dev.dateline.reader.Judgement;
import dev.dateline.reader.Reader;
import dev.dateline.reader.Reading;
import dev.dateline.reader.Window;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CascadeTest {
    private static final String TEXT =
            "The hall was full. Ida Brandt chaired the meeting. It ended late. Nobody voted. "
                    + "The mayor left early. A dog barked outside. Rain fell. The lamps went out. The chairs were old.";

    @TempDir
    Path folder;

    @Test
    void placesAnAnswerInItsSentence() {
        List<FoundSentence> sentences = sentences(TEXT);
        Counting reader = new Counting("Ida Brandt", 2);

        Map<FoundSentence, Reading.Answer> answers =
                new Cascade(reader, limits(12)).read(question(), sentences.subList(2, 3));

        // Read beside the third sentence, but only sentences that were asked for are answered with.
        assertThat(answers).isEmpty();

        answers = new Cascade(reader, limits(12)).read(question(), sentences);
        FoundSentence chaired = sentences.get(1);
        assertThat(answers.get(chaired).span().of(chaired.text())).isEqualTo("Ida Brandt");
    }

    @Test
    void theDayOnWhichAStoryWasFiledIsNotWhenAnythingHappened() {
        List<FoundSentence> wire = sentences("ELMOUTH, 4 May 2021 — Ida Brandt chaired the meeting on Monday.");
        Question when = SentenceFixture.question(folder, "When did Ida Brandt chair the meeting?");

        assertThat(new Cascade(new Counting("4 May 2021", 2), limits(12)).read(when, wire))
                .isEmpty();
        assertThat(new Cascade(new Counting("Monday", 2), limits(12)).read(when, wire))
                .hasSize(1);
        assertThat(new Cascade(new Counting("ELMOUTH", 2), limits(12)).read(question(), wire))
                .as("where it was filed is asked by other questions")
                .hasSize(1);
    }

    @Test
    void readsNoSentenceTwice() {
        Counting reader = new Counting("nowhere", 0);

        new Cascade(reader, limits(12)).read(question(), sentences(TEXT));

        assertThat(reader.windows).hasSize(5).doesNotHaveDuplicates();
    }

    @Test
    void stopsOnceItIsSure() {
        Counting unsure = new Counting("Ida Brandt", 2);
        Counting sure = new Counting("Ida Brandt", 9);

        new Cascade(unsure, limits(12)).read(question(), sentences(TEXT.repeat(4)));
        new Cascade(sure, limits(12)).read(question(), sentences(TEXT.repeat(4)));

        assertThat(sure.windows).hasSize(4);
        assertThat(unsure.windows).hasSize(12);
    }

    @Test
    void readsNoMoreThanItMay() {
        Counting reader = new Counting("nowhere", 0);

        new Cascade(reader, limits(6)).read(question(), sentences(TEXT.repeat(4)));
        assertThat(reader.windows).hasSize(6);

        reader.windows.clear();
        new Cascade(reader, new ReadingLimits(12, Duration.ZERO, 0.9, 0.1)).read(question(), sentences(TEXT.repeat(4)));
        assertThat(reader.windows).as("after the deadline no more is begun").hasSize(4);
    }

    private static ReadingLimits limits(int windows) {
        return new ReadingLimits(windows, Duration.ofMinutes(1), 0.9, 0.1);
    }

    private Question question() {
        return SentenceFixture.question(folder, "Who chaired the meeting?");
    }

    private static List<FoundSentence> sentences(String text) {
        return SentenceFixture.sentences("article", text);
    }

    /** Finds some words, and keeps what it was given. */
    private static final class Counting implements Reader {
        private final String words;
        private final double margin;
        private final List<Window> windows = new ArrayList<>();

        private Counting(String words, double margin) {
            this.words = words;
            this.margin = margin;
        }

        @Override
        public String name() {
            return "counting";
        }

        @Override
        public List<Reading> read(String question, List<Window> read) {
            windows.addAll(read);
            return read.stream()
                    .map(window -> {
                        int at = window.text().indexOf(words);
                        return new Reading(
                                at < 0
                                        ? List.of()
                                        : List.of(new Reading.Answer(new Span(at, at + words.length()), margin, -1)));
                    })
                    .toList();
        }

        @Override
        public List<Judgement> judge(String claim, List<String> evidence) {
            throw new UnsupportedOperationException("no claims are read here");
        }
    }
}
