package dev.dateline.channel.cli;

import picocli.CommandLine.Option;

/** {@code --index}, which every command takes. It is read before the service starts: see {@link #PROPERTY}. */
public final class IndexOption {
    /** The setting that the option stands for. */
    public static final String PROPERTY = "dateline.index.path";

    /** The option's name. */
    public static final String NAME = "--index";

    @Option(names = NAME, paramLabel = "DIR", description = "The folder of the index; default: index.")
    @org.jspecify.annotations.Nullable
    String directory;
}
