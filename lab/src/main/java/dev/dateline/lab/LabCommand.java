package dev.dateline.lab;

import dev.dateline.Parts;
import dev.dateline.channel.cli.ExitCodes;
import dev.dateline.lab.file.BadQuestionFileException;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A command on files of questions. A file that is no such file ends it with a message that says what to do. */
abstract class LabCommand implements Callable<Integer> {
    /** What the service is made of. */
    final Parts parts;

    @Spec
    @Nullable
    CommandSpec spec;

    LabCommand(Parts parts) {
        this.parts = parts;
    }

    @Override
    public final Integer call() throws IOException, InterruptedException {
        try {
            return run(command().commandLine().getOut());
        } catch (BadQuestionFileException e) {
            command().commandLine().getErr().println(e.getMessage());
            return ExitCodes.FAILED;
        }
    }

    /**
     * Does what the command is for.
     *
     * @param out takes what it prints
     * @return one of {@link ExitCodes}
     * @throws BadQuestionFileException if a file is not what it should be; its message says what to do
     */
    abstract int run(PrintWriter out) throws IOException, InterruptedException;

    /** The command as it was typed. */
    final CommandSpec command() {
        return Objects.requireNonNull(spec);
    }
}
