package dev.dateline.language.deed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.language.token.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SayingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The mayor said on 9 May that the bridge was closed. | true",
                "The mayor told reporters late 9 May that it was closed. | true",
                "The mayor said the bridge was closed on 9 May. | false",
                "The bridge was closed on 9 May, the mayor said. | false"
            })
    void tellsTheDayOfSayingFromTheDaysOfWhatIsSaid(String sentence, boolean saying) {
        int start = sentence.indexOf("9 May");

        assertThat(Saying.isOn(sentence, new Span(start, start + 5))).isEqualTo(saying);
    }
}
