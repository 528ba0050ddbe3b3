package dev.dateline.language.deed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.language.Document;
import dev.dateline.language.name.Name;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class AccusationTest {
    private static final String ACCUSED = "Brandt";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The mayor accused the banker Ida Brandt of fraud. | Ida Brandt",
                "Ida Brandt was arrested on Monday, Otto Veld said. | Ida Brandt",
                "Police charged Ida Brandt with theft. | Ida Brandt",
                "Ida Brandt accused Otto Veld of fraud. | Otto Veld",
                "Otto Veld was sued by Ida Brandt. | Otto Veld",
            })
    void tellsWhoIsAccused(String sentence, String name) {
        assertThat(Accusation.accused(Document.of(sentence)))
                .extracting(Name::words)
                .containsExactly(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ida Brandt met Otto Veld.", "The battery was charged in Brandt.", ""})
    void tellsThatNobodyIs(String sentence) {
        assertThat(Accusation.accused(Document.of(sentence))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A judge cleared the banker Ida Brandt of fraud.",
                "Brandt was acquitted in March.",
                "The charges against Brandt were dropped.",
                "Prosecutors dropped the case against Ida Brandt.",
                "The conviction of Ida Brandt was overturned on Friday."
            })
    void tellsThatSomebodyIsCleared(String sentence) {
        assertThat(Accusation.clears(Document.of(sentence), AccusationTest::isAccused))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Brandt was charged in March.",
                "A judge cleared Otto Veld of fraud, which Brandt regretted.",
                "Brandt cleared the table.",
                "Brandt dropped the vase."
            })
    void tellsThatNobodyIsCleared(String sentence) {
        assertThat(Accusation.clears(Document.of(sentence), AccusationTest::isAccused))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Brandt denied the charge. | true",
                "Ida Brandt has repeatedly denied it. | true",
                "Brandt was denied bail. | false",
                "The court denied Brandt bail. | false",
                "Veld denied that Brandt had paid. | false"
            })
    void tellsWhoDeniesIt(String sentence, boolean denied) {
        assertThat(Accusation.disclaims(Document.of(sentence), AccusationTest::isAccused))
                .isEqualTo(denied);
    }

    private static boolean isAccused(Name name) {
        return name.words().endsWith(ACCUSED);
    }
}
