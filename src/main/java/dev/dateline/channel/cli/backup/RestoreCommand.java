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

/** {@code dateline restore FILE}. */
@Command(
        name = "restore",
        description = "Brings a backup back into an empty folder, once all of it was checked.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:done", "1:it could not be done, and nothing was changed that was there"},
        mixinStandardHelpOptions = true)
public final class RestoreCommand implements Callable<Integer> {
    private final Provider<Restoration> work;

    @Spec
    @Nullable
    CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "A file that dateline backup wrote.")
    Path file = Path.of("");

    @Mixin
    IndexOption index = new IndexOption();

    RestoreCommand(Provider<Restoration> work) {
        this.work = work;
    }

    @Override
    public Integer call() {
        CommandSpec command = Objects.requireNonNull(spec);
        try {
            BackupManifest manifest = work.get().restore(file);
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
    public static RestoreCommand notStarted() {
        return new RestoreCommand(Standalone.notStarted());
    }
}
