package dev.dateline.question.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NounPhraseTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "which newspaper reported the leak | newspaper",
                "which k-pop group came | group",
                "which colorado senator wanted a vote | senator",
                "which job requires that members be under 18 | job",
                "what governor in charge of the port resigned | governor",
                "what kinds of boats were built | boats",
                "what group specifically opposed the plan | group",
                "which country's ships were stopped | ships",
            })
    void findsTheClassThatIsAskedFor(String question, String head) {
        assertThat(NounPhrase.head(List.of(question.split(" ")), 1)).isEqualTo(head);
    }
}
