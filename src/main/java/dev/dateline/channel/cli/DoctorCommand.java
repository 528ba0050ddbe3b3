package dev.dateline.channel.cli;

import dev.dateline.checkup.Checkup;
import dev.dateline.checkup.Finding;
import dev.dateline.delivery.text.ShownText;
import jakarta.inject.Provider;
import java.io.PrintWriter;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code dateline doctor}: what is set up wrongly, and what to do about it. */
@Command(
        name = "doctor",
        description = "Checks the index, the settings, and that Slack and the language model can be reached.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:nothing is wrong", "1:something is"},
        mixinStandardHelpOptions = true)
public final class DoctorCommand implements Callable<Integer> {
    private final Provider<Checkups> checkups;

    @Spec
    @Nullable
    CommandSpec spec;

    @Mixin
    IndexOption index = new IndexOption();

    DoctorCommand(Provider<Checkups> checkups) {
        this.checkups = checkups;
    }

    @Override
    public Integer call() {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        boolean wrong = false;
        for (Checkup checkup : checkups.get().inOrder()) {
            for (Finding finding : checkup.examine()) {
                out.printf(
                        "%-6s %-9s %s%n",
                        label(finding.state()), checkup.part(), ShownText.forTerminal(finding.text()));
                out.flush();
                wrong |= finding.state() == Finding.State.WRONG;
            }
        }
        return wrong ? ExitCodes.FAILED : ExitCodes.OK;
    }

    private static String label(Finding.State state) {
        return switch (state) {
            case FINE -> "ok";
            case OFF -> "off";
            case WRONG -> "WRONG";
        };
    }
}
