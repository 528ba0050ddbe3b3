package dev.dateline.channel.cli.reply;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.citation.ReplyListener;
import dev.dateline.citation.check.Fault;
import dev.dateline.citation.check.Flaw;
import dev.dateline.language.token.Span;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

final class FaultPrinterTest {

    @Test
    void saysWhatIsWrongWithEachDroppedSentence() {
        StringWriter printed = new StringWriter();
        FaultPrinter printer = new FaultPrinter(new PrintWriter(printed), ReplyListener.NONE);

        printer.dropped(
                "The ferry sank with 41 aboard.",
                List.of(
                        new Fault.OfWords("41", new Span(20, 22), Flaw.NUMBER_ABSENT),
                        new Fault.OfSentence(Flaw.NO_SUPPORT)));

        assertThat(printed.toString().strip().replaceAll("\\s+", " "))
                .isEqualTo("Not told: “The ferry sank with 41 aboard.”: "
                        + "the number “41” is not in the quotes; the quotes do not support it.");
    }
}
