package dev.dateline;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * The packaged application, started in a process of its own with the options of the launcher, and with the module that is
 * tested, if one is.
 */
public final class PackagedApp {
    private static final int FIRST_JAVA_THAT_WARNS_OF_UNSAFE = 24;

    /** The first run leaves the classes that it loaded beside the jar; the next ones start from them. */
    private static final List<String> QUICK = List.of(
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-XX:+AutoCreateSharedArchive",
            "-XX:SharedArchiveFile=" + System.getProperty("dateline.jar") + ".jsa",
            "-Xshare:auto",
            "-Xlog:cds=off",
            "-Xlog:cds+dynamic=off");

    private PackagedApp() {}

    /**
     * What a process left.
     *
     * @param out what it wrote to standard output
     * @param err what it wrote to standard error
     */
    public record Run(int exitCode, String out, String err) {}

    /** Runs a command to its end. Starts sooner and peaks lower than the launcher's. */
    public static Run run(String... arguments) throws IOException, InterruptedException {
        return run(new String[0], arguments);
    }

    /** Runs a command to its end, with options of Java's besides. */
    public static Run run(String[] javaOptions, String... arguments) throws IOException, InterruptedException {
        List<String> options = new ArrayList<>(QUICK);
        options.addAll(List.of(javaOptions));
        Process process = start(options, arguments);
        process.getOutputStream().close();
        // A thread of its own: the common pool may have one only, and somebody else may read there.
        CompletableFuture<String> err = CompletableFuture.supplyAsync(
                () -> text(process.errorReader()),
                reading -> Thread.ofPlatform().start(reading));
        String out = text(process.inputReader());
        return new Run(process.waitFor(), out, err.join());
    }

    /** Starts a command. Both of its outputs must be read. */
    public static Process start(List<String> javaOptions, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        Optional.ofNullable(System.getProperty(MoreCommands.PATH))
                .ifPresent(module -> command.add("-D" + MoreCommands.PATH + "=" + module));
        command.addAll(javaOptions);
        command.add("--enable-native-access=ALL-UNNAMED");
        if (Runtime.version().feature() >= FIRST_JAVA_THAT_WARNS_OF_UNSAFE) {
            command.add("--sun-misc-unsafe-memory-access=allow");
        }
        command.add("-Dstdout.encoding=" + StandardCharsets.UTF_8);
        command.add("-Dstderr.encoding=" + StandardCharsets.UTF_8);
        command.add("-jar");
        command.add(System.getProperty("dateline.jar"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("LC_ALL", "C.UTF-8");
        // What is said is tried here, not whether the reader of the day is sure enough to show it.
        builder.environment().put("DATELINE_READER_LEAST_CERTAINTY", "0");
        return builder.start();
    }

    private static String text(Reader reader) {
        StringWriter text = new StringWriter();
        try (reader) {
            reader.transferTo(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
