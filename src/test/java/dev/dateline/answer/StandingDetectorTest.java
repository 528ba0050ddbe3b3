package dev.dateline.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class StandingDetectorTest {
    private final StandingDetector detector = new StandingDetector();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The ministers met on Sunday. | REPORTED",
                "The ministers may meet on Sunday. | PLANNED",
                "The ferry sank on 3 May 2019. | REPORTED",
                "The ministers are expected to meet on Sunday. | PLANNED",
                "If the meeting takes place, it is the first. | PLANNED",
                "The bridge is open again, police said. | CLAIMED",
                "The minister denied that they had met. | DENIED",
                "There is no confirmation that they met. | DENIED",
            })
    void tellsHowASentenceStands(String sentence, Standing standing) {
        assertThat(detector.of(sentence, 4)).isEqualTo(standing);
    }

    @Test
    void looksAtTheClauseThatIsMeant() {
        String sentence = "Kovac, who met Ito in 2018, may meet him again next month.";

        assertThat(detector.of(sentence, sentence.indexOf("2018"))).isEqualTo(Standing.REPORTED);
        assertThat(detector.of(sentence, sentence.indexOf("again"))).isEqualTo(Standing.PLANNED);
    }
}
