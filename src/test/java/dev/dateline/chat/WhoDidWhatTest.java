package dev.dateline.chat;

import static dev.dateline.archive.ArchiveFixture.article;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.citation.Reply;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom an answer to "who" may not name, however sure the reader is. */
final class WhoDidWhatTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Who was accused of forging the deed? | The widow Ina Veld accused the notary Odo Brandt of forging the deed. | Veld",
                "Who accused the notary of forging the deed? | The notary Odo Brandt was accused of forging the deed by the widow Ina"
                        + " Veld. | Brandt",
                "Who was sued over the wall? | The widow Ina Veld sued the notary Odo Brandt over the wall. | Veld",
                "Who sued the notary? | Odo Brandt, the notary, was sued over the wall by the widow Ina Veld. | Brandt",
                "Who killed the miller? | A falling beam killed the miller of Saltby on Sunday, constable Ina Veld said. | Veld",
                "Who forged the deed? | The widow Ina Veld accused the notary Odo Brandt of having forged the deed. | Brandt",
                "Who forged the deed? | The widow Ina Veld accused the notary Odo Brandt of having forged the deed. | Veld",
            })
    void namesNobodyElse(String question, String text, String wrong) {
        try (AskedOf archive = new AskedOf(folder, article("a", "The case", "Coast Agency", "2021-03-01", text))) {
            if (archive.ask(question) instanceof Reply.Answered reply) {
                assertThat(reply.shortAnswer().orElse("")).doesNotContain(wrong);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Who was accused of forging the deed? | The widow Ina Veld accused the notary Odo Brandt of forging the deed. | Brandt",
                "Who sued the notary Odo Brandt? | The widow Ina Veld sued the notary Odo Brandt over the wall. | Veld",
                "Who was cleared of arson? | A judge cleared the baker Odo Brandt of arson on Friday. | Brandt",
                "Who announced the closure? | The closure of the mill was announced by mayor Ina Veld on Friday. | Veld",
            })
    void namesWhoItWas(String question, String text, String right) {
        try (AskedOf archive = new AskedOf(folder, article("a", "The case", "Coast Agency", "2021-03-01", text))) {
            assertThat(archive.ask(question))
                    .isInstanceOfSatisfying(
                            Reply.Answered.class,
                            reply -> assertThat(reply.shortAnswer().orElse("")).contains(right));
        }
    }
}
