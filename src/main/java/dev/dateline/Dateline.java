package dev.dateline;

import dev.dateline.archive.IndexUnavailableException;
import dev.dateline.channel.cli.AskCommand;
import dev.dateline.channel.cli.DoctorCommand;
import dev.dateline.channel.cli.ExitCodes;
import dev.dateline.channel.cli.IndexOption;
import dev.dateline.channel.cli.ServeCommand;
import dev.dateline.channel.cli.archive.IngestCommand;
import dev.dateline.channel.cli.archive.InspectCommand;
import dev.dateline.channel.cli.archive.RemoveCommand;
import dev.dateline.channel.http.ArrivalWatch;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line. Only {@code serve} opens a port. */
@QuarkusMain
@Command(
        name = "dateline",
        description = "Answers questions from an archive of news articles, and proves every sentence it says.",
        subcommands = {
            ServeCommand.class,
            IngestCommand.class,
            RemoveCommand.class,
            InspectCommand.class,
            AskCommand.class,
            DoctorCommand.class
        },
        footer = "%nFrom a checkout, `dateline test` runs every test.",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        version = "Dateline 0.1.0")
public final class Dateline implements QuarkusApplication {
    private final CommandLine.IFactory factory;
    private final Parts parts;

    Dateline(CommandLine.IFactory factory, Parts parts) {
        this.factory = factory;
        this.parts = parts;
    }

    /** Settles what Quarkus must know before it starts, then starts it. */
    public static void main(String... arguments) {
        // Since Java 22 there is a console without a terminal, too, unless this one is asked for: picocli looks for
        // one.
        System.setProperty("jdk.console", "java.base");
        List<String> words = Arrays.asList(arguments);
        option(words, IndexOption.NAME)
                .filter(folder -> !folder.isBlank())
                .ifPresent(folder -> System.setProperty(
                        IndexOption.PROPERTY, Path.of(folder).toAbsolutePath().toString()));
        Optional<String> port = option(words, ServeCommand.PORT);
        if (serves(words) && port.stream().allMatch(ServeCommand::isPort)) {
            port.ifPresent(number -> System.setProperty("quarkus.http.port", number));
            System.setProperty(ArrivalWatch.SWITCH, ArrivalWatch.ON);
        } else {
            System.setProperty("quarkus.http.host-enabled", "false");
            System.setProperty("quarkus.log.level", "WARN");
            System.setProperty("quarkus.log.console.stderr", "true");
        }
        Quarkus.run(Dateline.class, arguments);
    }

    private static boolean serves(List<String> words) {
        return !words.isEmpty()
                && words.getFirst().equals("serve")
                && words.stream().noneMatch(Set.of("-h", "--help", "-V", "--version")::contains);
    }

    private static Optional<String> option(List<String> words, String name) {
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).equals("--")) {
                return Optional.empty();
            }
            if (words.get(i).startsWith(name + "=")) {
                return Optional.of(words.get(i).substring(name.length() + 1));
            }
            if (words.get(i).equals(name) && i + 1 < words.size()) {
                return Optional.of(words.get(i + 1));
            }
        }
        return Optional.empty();
    }

    @Override
    public int run(String... arguments) {
        CommandLine commandLine = new CommandLine(this, factory);
        MoreCommands.load(parts).forEach(commandLine::addSubcommand);
        commandLine
                .setExecutionExceptionHandler((failure, command, result) -> explain(failure, command))
                .setExpandAtFiles(false) // a question may begin with somebody's @name
                .setCaseInsensitiveEnumValuesAllowed(true);
        if (arguments.length == 0) {
            commandLine.usage(commandLine.getOut());
            return ExitCodes.USAGE;
        }
        return commandLine.execute(arguments);
    }

    private static int explain(Exception failure, CommandLine command) throws Exception {
        if (failure instanceof IndexUnavailableException unavailable) {
            command.getErr().println(command.getColorScheme().errorText(unavailable.getMessage()));
            return ExitCodes.FAILED;
        }
        throw failure;
    }
}
