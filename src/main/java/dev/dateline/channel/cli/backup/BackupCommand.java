package dev.dateline.channel.cli.backup;

import dev.dateline.channel.cli.ExitCodes;
import dev.dateline.channel.cli.IndexOption;
import dev.dateline.channel.cli.Standalone;
import dev.dateline.delivery.text.ShownText;
import jakarta.inject.Provider;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dateline backup FILE}. */
@Command(
        name = "backup",
        description = "Writes the archive and what readers and chats left into one file, also while the service runs.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:done", "1:it could not be done, and nothing was changed that was there"},
        mixinStandardHelpOptions = true)
public final class BackupCommand implements Callable<Integer> {
    private final Provider<Backup> work;

    @Spec
    @Nullable
    CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The file to write; one that is there is replaced.")
    Path file = Path.of("");

    @Mixin
    IndexOption index = new IndexOption();

    BackupCommand(Provider<Backup> work) {
        this.work = work;
    }

    @Override
    public Integer call() {
        CommandSpec command = Objects.requireNonNull(spec);
        try {
            BackupManifest manifest = work.get().write(file);
            command.commandLine()
                    .getOut()
                    .printf(
                            "%s: %d articles, %d files, made %s%n",
                            ShownText.forTerminal(file.toString()),
                            manifest.articles(),
                            manifest.files().size(),
                            manifest.made());
            return ExitCodes.OK;
        } catch (BackupFailedException | IOException e) {
            String reason =
                    e instanceof IOException ? e.getClass().getSimpleName() + ": " + e.getMessage() : e.getMessage();
            command.commandLine().getErr().println(ShownText.forTerminal(String.valueOf(reason)));
            return ExitCodes.FAILED;
        }
    }

    /** One that can only tell how it is used. */
    public static BackupCommand notStarted() {
        return new BackupCommand(Standalone.notStarted());
    }
}
