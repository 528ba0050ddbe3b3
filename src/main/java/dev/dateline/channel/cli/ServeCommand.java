package dev.dateline.channel.cli;

import dev.dateline.channel.cli.local.Rehearsal;
import io.quarkus.runtime.Quarkus;
import jakarta.inject.Provider;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code dateline serve}: the service, until it is stopped. An empty index is filled with the sample articles first. */
@Command(
        name = "serve",
        description = "Runs the service. An empty index is first filled with the bundled sample articles.",
        mixinStandardHelpOptions = true)
public final class ServeCommand implements Callable<Integer> {
    /** The option's name; it is read before the service starts. */
    public static final String PORT = "--port";

    private static final int HIGHEST_PORT = 65_535;

    private final Provider<Serving> serving;
    private final Provider<Rehearsal> rehearsal;

    @Spec
    @Nullable
    CommandSpec spec;

    @Option(
            names = PORT,
            paramLabel = "PORT",
            description = "The port to listen on; 0 takes a free one; default: 8080.")
    void port(String port) {
        if (!isPort(port)) {
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(),
                    "'" + port + "' is no port. Give a number from 0 to " + HIGHEST_PORT + ".");
        }
    }

    @Option(
            names = "--rehearse",
            hidden = true,
            description = "Answer a few questions, then end: the launcher keeps the classes that were needed.")
    boolean rehearse;

    @Mixin
    IndexOption index = new IndexOption();

    ServeCommand(Provider<Serving> serving, Provider<Rehearsal> rehearsal) {
        this.serving = serving;
        this.rehearsal = rehearsal;
    }

    /** Whether a port can have this number. */
    public static boolean isPort(String value) {
        try {
            int number = Integer.parseInt(value);
            return number >= 0 && number <= HIGHEST_PORT;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    @Override
    public Integer call() {
        serving.get().begin(Objects.requireNonNull(spec).commandLine().getOut());
        if (rehearse) {
            return rehearsal.get().run() ? ExitCodes.OK : ExitCodes.FAILED;
        }
        Quarkus.waitForExit();
        return ExitCodes.OK;
    }
}
