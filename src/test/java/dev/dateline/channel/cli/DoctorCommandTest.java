package dev.dateline.channel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.checkup.Checkup;
import dev.dateline.checkup.Finding;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

final class DoctorCommandTest {
    private final StringWriter out = new StringWriter();

    @Test
    void listsWhatItFindsPartByPart() {
        int code = run(
                checkup("slack", Finding.off("Slack is not set up.")),
                checkup("index", Finding.fine("The index holds 5 articles.")));

        assertThat(code).isEqualTo(ExitCodes.OK);
        assertThat(out.toString().lines())
                .containsExactly(
                        "ok     index     The index holds 5 articles.", "off    slack     Slack is not set up.");
    }

    @Test
    void failsWhereSomethingIsWrong() {
        assertThat(run(
                        checkup("index", Finding.wrong("The index is empty."), Finding.fine("It can be read.")),
                        checkup("slack", Finding.fine("Slack knows the bot."))))
                .isEqualTo(ExitCodes.FAILED);
        assertThat(out.toString())
                .contains("WRONG  index     The index is empty.")
                .contains("Slack knows the bot.");
    }

    private int run(Checkup... checkups) {
        return new CommandLine(new DoctorCommand(() -> new Checkups(List.of(checkups))))
                .setOut(new PrintWriter(out, true))
                .execute();
    }

    private static Checkup checkup(String part, Finding... findings) {
        return new Checkup() {
            @Override
            public String part() {
                return part;
            }

            @Override
            public List<Finding> examine() {
                return List.of(findings);
            }
        };
    }
}
