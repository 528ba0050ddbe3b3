package dev.dateline.language.deed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.language.Document;
import dev.dateline.language.token.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class RolesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ina Veld sued Odo Brandt over the pier. | Ina Veld | sued | DOER",
                "Ina Veld sued the baker Odo Brandt over the pier. | Odo Brandt | sued | SUFFERER",
                "Odo Brandt was sued by Ina Veld over the pier. | Odo Brandt | sued | SUFFERER",
                "Odo Brandt was sued by the owner Ina Veld over the pier. | Ina Veld | sued | DOER",
                "Odo Brandt has been formally charged with arson. | Odo Brandt | charged | SUFFERER",
                "Ina Veld has never sued anybody. | Ina Veld | sued | DOER",
                "Judge Rook cleared Odo Brandt of arson. | Odo Brandt | cleared | SUFFERER",
            })
    void tellsWhoDidAndWhoSuffered(String sentence, String somebody, String verb, Role role) {
        assertThat(Roles.of(Document.of(sentence), span(sentence, somebody), span(sentence, verb)))
                .contains(role);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Police held Odo Brandt after Ina Veld accused him of theft. | Odo Brandt | accused",
                "Odo Brandt, whose partner Ina Veld sued the town, left. | Odo Brandt | sued",
                "Ina Veld sued the town and Odo Brandt paid. | Odo Brandt | sued",
                "Odo Brandt was sued in the court of Ina Veld. | Ina Veld | sued",
            })
    void tellsNothingAcrossOtherWords(String sentence, String somebody, String verb) {
        assertThat(Roles.of(Document.of(sentence), span(sentence, somebody), span(sentence, verb)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A beam killed the miller, constable Ina Veld said. | Ina Veld | true",
                "A beam killed the miller, said Ina Veld. | Ina Veld | true",
                "Ina Veld told reporters that a beam killed the miller. | Ina Veld | true",
                "Police told Ina Veld that a beam killed the miller. | Ina Veld | false",
                "Ina Veld, who robbed the mill, said nothing. | Ina Veld | false",
            })
    void knowsSpeakers(String sentence, String somebody, boolean speaker) {
        assertThat(Roles.isSpeaker(Document.of(sentence), span(sentence, somebody)))
                .isEqualTo(speaker);
    }

    @ParameterizedTest
    @CsvSource({
        "Who robbed the mill?, robbed, DOER",
        "Who was robbed in Saltby?, robbed, SUFFERER",
        "Who has been charged with arson?, charged, SUFFERER",
        "Who has sued the town?, sued, DOER",
        "Who was later cleared of theft?, cleared, SUFFERER",
    })
    void knowsWhoIsAskedFor(String question, String verb, Role role) {
        assertThat(WhoQuestion.in(question)).hasValueSatisfying(asked -> {
            assertThat(asked.role()).isEqualTo(role);
            assertThat(asked.verb().of(question)).isEqualTo(verb);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"Who is the mayor?", "Who did the mayor meet?", "Who was mayor?", "What burnt down?"})
    void knowsWhenItCannotBeTold(String question) {
        assertThat(WhoQuestion.in(question)).isEmpty();
    }

    private static Span span(String text, String words) {
        int start = text.indexOf(words);
        return new Span(start, start + words.length());
    }
}
