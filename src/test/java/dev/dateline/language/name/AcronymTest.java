package dev.dateline.language.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AcronymTest {

    @ParameterizedTest
    @CsvSource({
        "DMZ, They met in the demilitarised zone on Sunday.",
        "APEC, a forum for Asia-Pacific Economic Cooperation",
        "FBI, the Federal Bureau of Investigation said",
    })
    void isSpelledOutByWordsInARow(String acronym, String text) {
        assertThat(Acronym.in("What about the " + acronym + "?"))
                .singleElement()
                .satisfies(found -> assertThat(found.isSpelledOutIn(text)).isTrue());
    }

    @ParameterizedTest
    @CsvSource({
        "DMZ, The zone was demilitarised.",
        "FBI, The bureau investigates federal crimes.",
        "FBI, federal",
        "APEC, ''",
    })
    void isNotSpelledOutByOtherWords(String acronym, String text) {
        assertThat(Acronym.in(acronym).getFirst().isSpelledOutIn(text)).isFalse();
    }

    @Test
    void isKnownInLowerCaseWhereItCannotBeSpoken() {
        assertThat(Acronym.in("when did they meet at the dmz"))
                .extracting(Acronym::letters)
                .isEqualTo(List.of("dmz"));
    }

    @Test
    void needsThreeLetters() {
        assertThat(Acronym.in("What did the US say to the UN?")).isEmpty();
    }
}
