package dev.dateline.question;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WordingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "When did the ferry sink? | WHEN",
                "on which day was the treaty signed | WHEN",
                "date of the verdict | WHEN",
                "what time did the train leave | WHEN",
                "Where was the minister arrested? | WHERE",
                "In which city was the treaty signed? | WHERE",
                "Who signed the treaty? | WHO",
                "How many people died? | HOW_MANY",
                "number of dead in the ferry disaster | HOW_MANY",
                "What share of voters stayed at home? | HOW_MANY",
                "how old is the bridge | HOW_MANY",
                "How long did the strike last? | HOW_LONG",
                "And how quickly was it arranged? | HOW_LONG",
                "Why did the talks fail? | WHY",
                "What caused the fire? | WHY",
                "How did the thieves get in? | HOW",
                "What did the mayor say about the fire? | QUOTE",
                "How did the mayor describe the fire? | QUOTE",
                "Which newspaper reported the leak? | WHICH",
                "what company did she work for | WHICH",
                "Did the leaders meet? | YES_NO",
                "was a third vote planned | YES_NO",
                "What happened to the ferry? | WHAT",
                "ferry disaster inquiry | WHAT",
            })
    void tellsWhatKindOfAnswerIsExpected(String question, AnswerKind kind) {
        assertThat(Wording.of(question).kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Which newspaper reported the leak? | newspaper",
                "which k-pop group came | group",
                "Which Colorado senator wanted a vote? | senator",
                "how many floors does the hotel have | floors",
            })
    void namesTheClassThatIsAskedFor(String question, String focus) {
        assertThat(Wording.of(question).focus()).isEqualTo(focus);
    }

    @Test
    void tellsThePastFromThePlanned() {
        assertThat(Wording.of("When did they meet?").past()).isTrue();
        assertThat(Wording.of("When will they meet?").past()).isFalse();
    }
}
