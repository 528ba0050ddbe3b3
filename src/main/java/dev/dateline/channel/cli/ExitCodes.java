package dev.dateline.channel.cli;

/** What a command's exit code tells a script. */
public final class ExitCodes {
    /** Done, or answered. */
    public static final int OK = 0;

    /** It could not be done; standard error says why. */
    public static final int FAILED = 1;

    /** The command line is wrong; standard error says how. */
    public static final int USAGE = 2;

    /** Some files could not be read; the others were. */
    public static final int SOME_FILES_FAILED = 3;

    /** The articles do not say. */
    public static final int NOT_FOUND = 4;

    private ExitCodes() {}
}
