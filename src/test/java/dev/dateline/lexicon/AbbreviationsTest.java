package dev.dateline.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AbbreviationsTest {

    @ParameterizedTest
    @CsvSource({
        "They met in the Demilitarised Zone (DMZ) again., dmz, Demilitarised Zone",
        "The World Health Organization (WHO) agreed., who, World Health Organization",
        "Members of parliament (MPs) voted., mp, Members of parliament",
    })
    void findsWhatIsSpelledOutBeforeTheBrackets(String sentence, String letters, String words) {
        assertThat(Abbreviations.in(sentence)).containsExactly(new Abbreviations.SpelledOut(letters, words));
    }

    @Test
    void findsNothingInOtherBrackets() {
        assertThat(Abbreviations.in("LONDON (AP) - Nothing was said (XYZ) of it."))
                .isEmpty();
    }
}
