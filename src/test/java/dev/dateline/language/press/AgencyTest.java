package dev.dateline.language.press;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class AgencyTest {

    @Test
    void isNamedByALineThatSaysNothingElse() {
        assertThat(Publisher.agency("— Associated Press —")).contains("Associated Press");
        assertThat(Publisher.agency("The Associated Press")).contains("The Associated Press");
        assertThat(Publisher.agency("Reuters reported on Monday")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The harbour at dawn. (Photo: Ina Veld)",
                "The harbour at dawn (AP)",
                "The harbour at dawn, via Getty Images",
                "FILE PHOTO: The harbour at dawn"
            })
    void signsAPicture(String caption) {
        assertThat(PictureCredit.isIn(caption)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"The mayor told AP that the harbour closed.", "The harbour (built in 1904) closed."})
    void isNamedInProseThatIsNoCaption(String text) {
        assertThat(PictureCredit.isIn(text)).isFalse();
    }
}
