package dev.dateline.channel.cli;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code --index}, which every command takes. It is read before the service starts: see {@link #PROPERTY}. */
public final class IndexOption {
    /** The setting that the option stands for. */
    public static final String PROPERTY = "dateline.index.path";

    /** The option's name. */
    public static final String NAME = "--index";

    @Spec(Spec.Target.MIXEE)
    @Nullable
    CommandSpec command;

    @Option(names = NAME, paramLabel = "DIR", description = "The folder of the index; default: index.")
    void directory(String directory) {
        if (directory.isBlank()) {
            throw new ParameterException(
                    Objects.requireNonNull(command).commandLine(),
                    "The value of " + NAME + " is empty. Name a folder.");
        }
    }
}
