package dev.dateline;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.fasterxml.jackson.module.paramnames.ParameterNamesModule;
import dev.dateline.answer.model.ModelConfig;
import dev.dateline.archive.lucene.IndexConfig;
import dev.dateline.channel.cli.ExitCodes;
import dev.dateline.channel.cli.Standalone;
import dev.dateline.channel.cli.Standalone.NeedsStart;
import dev.dateline.channel.cli.archive.IngestCommand;
import dev.dateline.channel.cli.archive.InspectCommand;
import dev.dateline.channel.cli.archive.RemoveCommand;
import dev.dateline.channel.cli.backup.BackupCommand;
import dev.dateline.channel.cli.backup.RestoreCommand;
import dev.dateline.channel.cli.local.AnswerSettings;
import dev.dateline.channel.cli.local.EarlySettings;
import dev.dateline.channel.cli.local.LocalConfig;
import dev.dateline.channel.cli.local.Neighbour;
import dev.dateline.channel.cli.local.ServiceNote;
import dev.dateline.citation.Reply;
import dev.dateline.question.Inquiry;
import dev.dateline.reader.ReaderConfig;
import io.smallrye.config.SmallRyeConfig;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import picocli.CommandLine;

/** What a command line comes to before anything is started: help, a version, and a question that a service answers. */
final class EarlyCommands {
    private static final Set<String> HELP = Set.of("-h", "--help", "-V", "--version");

    /** Told at once: the command line of so many commands takes longer to make than this to say. */
    private static final Set<String> VERSION = Set.of("-V", "--version");

    private EarlyCommands() {}

    /** Whether somebody asks how the program is used. */
    static boolean asksForHelp(List<String> words) {
        int end = words.indexOf("--");
        return words.isEmpty()
                || words.subList(0, end < 0 ? words.size() : end).stream().anyMatch(HELP::contains);
    }

    /** The exit code; empty if the command must be run after a start. */
    static OptionalInt run(List<String> words, String... arguments) {
        boolean asks = !words.isEmpty() && words.getFirst().equals("ask");
        if (!asks && !asksForHelp(words)) {
            return OptionalInt.empty();
        }
        if (VERSION.contains(words.isEmpty() ? "" : words.getFirst())) {
            System.out.println(Dateline.VERSION);
            return OptionalInt.of(ExitCodes.OK);
        }
        CommandLine commands;
        try {
            commands = Dateline.commandLine(new Factory(), Parts.notStarted());
        } catch (IllegalArgumentException e) { // of a module that is named and not there
            System.err.println("dateline: " + e.getMessage());
            return OptionalInt.of(ExitCodes.FAILED);
        }
        boolean[] needsStart = new boolean[1];
        commands.setExecutionExceptionHandler((failure, command, result) -> {
            needsStart[0] = failure instanceof NeedsStart;
            return needsStart[0] ? ExitCodes.FAILED : Dateline.explain(failure, command);
        });
        int code = Dateline.execute(commands, arguments);
        return needsStart[0] ? OptionalInt.empty() : OptionalInt.of(code);
    }

    /** Makes commands that nothing was started for. */
    private static final class Factory implements CommandLine.IFactory {
        private final Standalone standalone =
                new Standalone(EarlyCommands::askService, () -> EarlyChat.of(settings()), EarlyCommands::json);

        @Override
        public <K> K create(Class<K> type) throws Exception {
            if (type == BackupCommand.class) {
                return type.cast(BackupCommand.notStarted());
            }
            if (type == RestoreCommand.class) {
                return type.cast(RestoreCommand.notStarted());
            }
            if (type == IngestCommand.class) {
                return type.cast(new IngestCommand(Standalone.notStarted(), Standalone.notStarted()));
            }
            if (type == RemoveCommand.class) {
                return type.cast(new RemoveCommand(Standalone.notStarted(), Standalone.notStarted()));
            }
            if (type == InspectCommand.class) {
                return type.cast(new InspectCommand(EarlyCommands::json));
            }
            return standalone.create(type);
        }
    }

    private static Optional<Reply> askService(Inquiry inquiry) {
        SmallRyeConfig config = settings();
        if (!config.getConfigMapping(LocalConfig.class).enabled()) {
            return Optional.empty();
        }
        Path index = config.getConfigMapping(IndexConfig.class).path();
        return new Neighbour(ServiceNote.beside(index), AnswerSettings.fingerprint(config), json()).ask(inquiry);
    }

    /** @throws NeedsStart if a setting is wrong: Quarkus tells of all of them at once */
    private static SmallRyeConfig settings() {
        try {
            return EarlySettings.read(LocalConfig.class, IndexConfig.class, ReaderConfig.class, ModelConfig.class);
        } catch (IOException | RuntimeException e) {
            throw new NeedsStart();
        }
    }

    /** Reads and writes JSON as the service does. */
    private static ObjectMapper json() {
        return new ObjectMapper()
                .registerModules(new Jdk8Module(), new JavaTimeModule(), new ParameterNamesModule())
                .disable(
                        SerializationFeature.WRITE_DATES_AS_TIMESTAMPS,
                        SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS);
    }
}
