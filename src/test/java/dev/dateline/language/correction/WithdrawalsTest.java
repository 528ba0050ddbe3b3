package dev.dateline.language.correction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.language.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class WithdrawalsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "THIS_ARTICLE | An earlier version of this story said that 90 boats sank. | 90 boats sank",
                "THIS_ARTICLE | A previous online version of this report incorrectly gave the number of boats as 90. | the number of boats as 90",
                "THIS_ARTICLE | This article was amended on 4 March. An earlier version said that 90 boats sank. It was nine. | 90 boats sank",
                "THIS_ARTICLE | Correction: An earlier headline named the captain as Ivo Rand. | the captain as Ivo Rand",
                "THIS_ARTICLE | An earlier version of this article misspelled the captain's name. | the captain's name",
                "THIS_ARTICLE | The storm sank nine boats, not 90, as we reported. | not 90",
                "NEWSROOM | On Monday we reported that Ivo Rand was drunk. That was wrong. He does not drink. | Ivo Rand was drunk",
                "NEWSROOM | We wrongly reported that Ivo Rand was drunk. | Ivo Rand was drunk",
                "NEWSROOM | Correction: We said the pier was sold. It was let. | the pier was sold",
                "NEWSROOM | We reported that Ivo Rand was drunk. In fact, he was ill. | Ivo Rand was drunk",
                "NEWSROOM | We reported that Ivo Rand was drunk. He was not. | Ivo Rand was drunk",
                "NEWSROOM | On Monday we published that the pier was sold. The pier is let. We regret the error. | the pier was sold",
                "NEWSROOM | We retract our report that the pier was sold. | the pier was sold",
                "OTHERS | Some say that the pier is rotten. That is not true. The beams are new. | Some say that the pier is rotten",
                "OTHERS | The pier is rotten, people say. That is wrong. | The pier is rotten, people say",
            })
    void findsWhatIsTakenBack(Withdrawal.Of of, String text, String claim) {
        assertThat(Document.of(text).withdrawals()).singleElement().satisfies(withdrawal -> {
            assertThat(withdrawal.of()).isEqualTo(of);
            assertThat(withdrawal.claim().of(text)).contains(claim);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "An earlier version of the bill said that ports would close.",
                "The council changed the draft. An earlier version said that ports would close.",
                "As we reported on Monday, nine boats sank.",
                "We reported on Monday that nine boats sank. The search goes on.",
                "The minister misstated the number of boats.",
                "The witness retracted his statement that the pier was sold.",
                "He hit the dog. That was wrong.",
                "The captain said that the sea was calm. It was a pity, he added.",
                "This story has been updated.",
                "The law was amended on 4 March.",
                "The pier was sold, not let, as the mayor said.",
                "They said that he was at home. He was not at home alone.",
            })
    void findsNothingWhereNothingIsTakenBack(String text) {
        assertThat(Document.of(text).withdrawals()).isEmpty();
    }

    @Test
    void reachesFromWhatOpensTheNoteToWhatTakesTheClaimBack() {
        String note =
                "This article was amended on 4 March 2021. An earlier version said that 90 boats sank. That was wrong.";
        String text = "Nine boats sank. " + note + " Readers told us.";

        Withdrawal withdrawal = Document.of(text).withdrawals().getFirst();

        assertThat(withdrawal.whole().of(text)).isEqualTo(note);
        assertThat(withdrawal.amended().orElseThrow().of(text)).isEqualTo("This article was amended on 4 March 2021.");
        assertThat(withdrawal.untrue()).isTrue();
    }

    @Test
    void doesNotCallUntrueWhatIsOnlyNoLongerUpheld() {
        assertThat(Document.of("We withdraw our report that the pier was sold.").withdrawals())
                .singleElement()
                .extracting(Withdrawal::untrue)
                .isEqualTo(false);
    }
}
