package dev.dateline;

import dev.dateline.archive.IndexUnavailableException;
import dev.dateline.channel.cli.AskCommand;
import dev.dateline.channel.cli.DoctorCommand;
import dev.dateline.channel.cli.ExitCodes;
import dev.dateline.channel.cli.IndexOption;
import dev.dateline.channel.cli.KeyCommand;
import dev.dateline.channel.cli.ServeCommand;
import dev.dateline.channel.cli.archive.IngestCommand;
import dev.dateline.channel.cli.archive.InspectCommand;
import dev.dateline.channel.cli.archive.RemoveCommand;
import dev.dateline.channel.cli.backup.BackupCommand;
import dev.dateline.channel.cli.backup.RestoreCommand;
import dev.dateline.channel.http.ArrivalWatch;
import dev.dateline.delivery.text.ShownText;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
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
            DoctorCommand.class,
            KeyCommand.class,
            BackupCommand.class,
            RestoreCommand.class
        },
        footer = "%nFrom a checkout, `dateline test` runs every test.",
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        version = Dateline.VERSION)
public final class Dateline implements QuarkusApplication {
    static final String VERSION = "Dateline 0.1.0";

    private final CommandLine.IFactory factory;
    private final Parts parts;

    Dateline(CommandLine.IFactory factory, Parts parts) {
        this.factory = factory;
        this.parts = parts;
    }

    /** Does what needs no start; else settles what Quarkus must know before it starts, and starts it. */
    public static void main(String... arguments) {
        // Since Java 22 there is a console without a terminal, too, unless this one is asked for: picocli looks for
        // one.
        System.setProperty("jdk.console", "java.base");
        List<String> words = Arrays.asList(arguments);
        option(words, IndexOption.NAME)
                .filter(folder -> !folder.isBlank())
                .ifPresent(folder -> System.setProperty(
                        IndexOption.PROPERTY, Path.of(folder).toAbsolutePath().toString()));
        OptionalInt early = EarlyCommands.run(words, arguments);
        if (early.isPresent()) {
            System.exit(early.getAsInt());
        }
        Optional<String> fault = TemporaryFolder.fault();
        if (fault.isPresent()) {
            System.err.println(fault.get());
            System.exit(ExitCodes.FAILED);
        }
        if (serves(words)) {
            HeadStart.begin();
        }
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
        return words.getFirst().equals("serve");
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
        CommandLine commands = commandLine(factory, parts);
        commands.setExecutionExceptionHandler((failure, command, result) -> explain(failure, command));
        return execute(commands, arguments);
    }

    /** All commands, made by a factory. */
    static CommandLine commandLine(CommandLine.IFactory factory, Parts parts) {
        CommandLine commands = new CommandLine(new Dateline(factory, parts), factory);
        MoreCommands.load(parts).forEach(commands::addSubcommand);
        return commands.setExpandAtFiles(false) // a question may begin with somebody's @name
                .setCaseInsensitiveEnumValuesAllowed(true);
    }

    /** Runs the command that is named, and gives its exit code. */
    static int execute(CommandLine commands, String... arguments) {
        if (arguments.length == 0) {
            commands.usage(commands.getOut());
            return ExitCodes.USAGE;
        }
        return commands.execute(arguments);
    }

    /** What a failure comes to: a line and an exit code where it was foreseen. */
    static int explain(Exception failure, CommandLine command) throws Exception {
        if (failure instanceof IndexUnavailableException unavailable) {
            command.getErr()
                    .println(command.getColorScheme()
                            .errorText(ShownText.forTerminal(String.valueOf(unavailable.getMessage()))));
            return ExitCodes.FAILED;
        }
        throw failure;
    }
}
