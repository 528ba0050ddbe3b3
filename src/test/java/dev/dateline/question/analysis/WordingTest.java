package dev.dateline.question.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.question.AnswerKind;
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
                "According to the mayor, how many people died? | HOW_MANY",
                "According to the mayor, was the bridge closed? | YES_NO",
                "When the talks failed, who left the room? | WHO",
                "and did they meet again? | YES_NO",
                "whether the bridge was closed | YES_NO",
                "What is the name of the ship? | WHICH",
                "what was her book called | WHICH",
                "name the town that was flooded | WHERE",
                "Name two ministers who resigned | WHICH",
                "soros think tank name | WHICH",
                "What is the legal limit for the state? | WHAT",
                "What happened last week? | WHAT",
                "What prompted the strike? | WHY",
                "What led to the strike? | WHY",
                "for what reason did it close | WHY",
                "how come the bridge is shut | WHY",
                "How long ago did it close? | WHEN",
                "How many days did the strike last? | HOW_LONG",
                "how often do ferries sail | HOW_MANY",
                "what percentage of voters stayed at home | HOW_MANY",
                "Whose car was stolen? | WHO",
                "The treaty was signed in what year? | WHEN",
                "aurora death toll | HOW_MANY",
                "dmz meeting date | WHEN",
                "Was a third summit planned? | YES_NO",
            })
    void tellsWhatKindOfAnswerIsExpected(String question, AnswerKind kind) {
        assertThat(Wording.of(question).kind()).isEqualTo(kind);
    }

    @Test
    void tellsThePastFromThePlanned() {
        assertThat(Wording.of("When did they meet?").past()).isTrue();
        assertThat(Wording.of("When will they meet?").past()).isFalse();
        assertThat(Wording.of("Who won the vote?").past()).isTrue();
        assertThat(Wording.of("Who is expected to win?").past()).isFalse();
    }
}
