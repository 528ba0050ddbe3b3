package dev.dateline.answer.extractive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.answer.Draft;
import dev.dateline.answer.Standing;
import dev.dateline.answer.StandingDetector;
import dev.dateline.answer.extractive.reading.Candidate;
import dev.dateline.answer.extractive.reading.ShortAnswer;
import dev.dateline.answer.extractive.sentence.Features;
import dev.dateline.answer.extractive.sentence.FoundSentence;
import dev.dateline.archive.PassageHit;
import dev.dateline.article.Block;
import dev.dateline.article.Publication;
import dev.dateline.language.token.Span;
import dev.dateline.passage.Passage;
import dev.dateline.passage.Sentence;
import dev.dateline.passage.SentenceVectors;
import dev.dateline.retrieval.Evidence;
import dev.dateline.time.DatedText;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ExcerptTest {
    private static final String BESIDE =
            ", while the harbour, a busy place in the days of sail, with its cranes and sheds "
                    + "and two long piers of grey stone, lay quiet under a low sky on that cold and windless morning in early spring";
    private static final String BEFORE =
            "On a cold and windless morning in early spring, under a low sky, in a harbour of "
                    + "cranes and sheds and two long piers of grey stone, a busy place in the days of sail, ";

    @Test
    void showsAShortSentenceWhole() {
        assertThat(excerpt("The bridge opened in 2019.", "2019", 45)).isEqualTo("The bridge opened in 2019.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "police said 12 people died" + BESIDE + ". | 12 | police said",
                "12 people died" + BESIDE + ", police said. | 12 | police said",
                "12 people died" + BESIDE + ", according to a report by the coastguard. | 12 | according to",
                "at least 12 people died" + BESIDE + ". | 12 | at least",
                "the ministers did not, for all their talk, meet in Lisbon" + BESIDE + ". | Lisbon | did not",
                "the owner denied that, on any day of that week, he had been in Lisbon" + BESIDE
                        + ". | Lisbon | denied",
                "the ferry sails on Friday" + BESIDE + ", if the crew agrees. | Friday | if",
                "the ministers may, for all their doubts, meet in Lisbon" + BESIDE + ". | Lisbon | may",
                "the mayor allegedly took, over the years, 12 million" + BESIDE + ". | 12 | allegedly",
            })
    void keepsWhatGovernsTheAnswer(String sentence, String answer, String governing) {
        for (String text : List.of(sentence, BEFORE + sentence)) {
            String excerpt = excerpt(text, answer, 20);

            assertThat(excerpt).contains(answer).contains(governing);
            assertThat(StandingDetector.of(excerpt, excerpt.indexOf(answer)))
                    .isEqualTo(StandingDetector.of(text, text.indexOf(answer)));
        }
    }

    @Test
    void showsNoClauseWithoutItsCondition() {
        String text = "The two signed in 2019, the border will open in May" + BESIDE + ", if the crew agrees.";

        assertThat(excerpt(text, "2019", 12)).contains("signed in 2019").doesNotContain("May");
    }

    @Test
    void cutsNoShortQuotation() {
        String text = BEFORE + "he called it “a good, long and honest talk” in Lisbon" + BESIDE + ".";

        assertThat(excerpt(text, "Lisbon", 20)).contains("“a good, long and honest talk”");
    }

    @Test
    void quotesExactlyWhatItShows() {
        String text = BEFORE + "police said 12 people died" + BESIDE + ".";
        Draft.Sentence sentence = Excerpt.of(candidate(text, "12"), 20);

        assertThat(sentence.text())
                .isEqualTo("… " + sentence.quotes().getFirst().text() + " …");
        assertThat(Excerpt.countWords(sentence.text())).isLessThanOrEqualTo(22);
    }

    private static String excerpt(String text, String answer, int words) {
        return Excerpt.of(candidate(text, answer), words).text();
    }

    private static Candidate candidate(String text, String answer) {
        Span span = new Span(0, text.length());
        Sentence sentence = new Sentence(span, Block.Kind.BODY);
        PassageHit hit = new PassageHit(
                new Passage("article", 0, span, List.of(sentence)),
                text,
                "",
                "",
                "",
                Publication.UNKNOWN,
                "",
                1,
                SentenceVectors.of(List.of(new float[] {1})));
        int start = text.indexOf(answer);
        return new Candidate(
                new FoundSentence(
                        new Evidence(hit, 1),
                        0,
                        DatedText.of(text, Optional.empty()),
                        new Features(1, 1, 1, 1, 1, 1),
                        1),
                1,
                Optional.empty(),
                Optional.of(new ShortAnswer(new Span(start, start + answer.length()), answer, Optional.empty())),
                false,
                Standing.REPORTED);
    }
}
