package dev.dateline.language.verb;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.language.Document;
import dev.dateline.language.verb.Tense.Direction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TensesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They met in June         | PAST",
                "They called in June      | PAST",
                "They will meet in June   | FUTURE",
                "They would have met in June | PAST",
                "A so-called summit in June | UNKNOWN",
                "The EU-led talks in June | UNKNOWN",
                "The armed men in June    | UNKNOWN",
                "They undertook it in June | PAST",
            })
    void tellWhichWayTheNearestVerbLooks(String text, Direction direction) {
        Document document = Document.of(text);
        int last = document.tokens().size() - 1;

        assertThat(document.tenses().around(last, last + 1).direction()).isEqualTo(direction);
    }
}
