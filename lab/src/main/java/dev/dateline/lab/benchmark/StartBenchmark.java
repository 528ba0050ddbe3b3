package dev.dateline.lab.benchmark;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Times what somebody waits for who types a command: the launcher, from its start to its end. */
public final class StartBenchmark {
    private static final String QUESTION = "when did Trump and Kim meet at the DMZ?";
    private static final Duration LONGEST = Duration.ofMinutes(2);
    private static final long LOOK_EVERY_MILLIS = 10;

    private final Path launcher;
    private final int rounds;

    /** @param launcher the script {@code dateline} of a checkout that is built */
    public StartBenchmark(Path launcher, int rounds) {
        this.launcher = launcher;
        this.rounds = rounds;
    }

    /**
     * Prints the least and the median time of each, in seconds.
     *
     * @throws IOException if a command cannot be run, or fails
     */
    public void run(PrintWriter out) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("dateline-start");
        try {
            String index = folder.resolve("index").toString();
            serve(index).end(); // fills it with the samples
            out.printf(Locale.ROOT, "%-34s %6s %6s%n", "seconds, of " + rounds, "least", "median");
            time(out, "dateline --version", () -> command("--version"));
            time(out, "dateline --help", () -> command("--help"));
            time(out, "dateline ask, no service", () -> command("ask", "--index", index, QUESTION));
            List<Double> ready = new ArrayList<>();
            for (int round = 1; round < rounds; round++) {
                Served served = serve(index);
                ready.add(served.seconds());
                served.end();
            }
            Served last = serve(index);
            ready.add(last.seconds());
            print(out, "dateline serve, until it answers", ready);
            try {
                time(out, "dateline ask, of the service", () -> command("ask", "--index", index, QUESTION));
            } finally {
                last.end();
            }
        } finally {
            remove(folder);
        }
    }

    private void time(PrintWriter out, String what, Timed command) throws IOException, InterruptedException {
        command.seconds(); // files that were not read lately are
        List<Double> times = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            times.add(command.seconds());
        }
        print(out, what, times);
    }

    private static void print(PrintWriter out, String what, List<Double> times) {
        List<Double> sorted = times.stream().sorted().toList();
        out.printf(Locale.ROOT, "%-34s %6.2f %6.2f%n", what, sorted.getFirst(), sorted.get(sorted.size() / 2));
        out.flush();
    }

    private double command(String... arguments) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        Process process = start(Map.of(), arguments);
        if (!process.waitFor(LONGEST.toSeconds(), TimeUnit.SECONDS) || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new IOException(String.join(" ", arguments) + " failed or took too long");
        }
        return seconds(begun);
    }

    private Served serve(String index) throws IOException, InterruptedException {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        long begun = System.nanoTime();
        Process process = start(
                Map.of("QUARKUS_HTTP_HOST", "127.0.0.1"), "serve", "--port", Integer.toString(port), "--index", index);
        URI health = URI.create("http://127.0.0.1:" + port + "/q/health/ready");
        while (!isUp(health)) {
            if (!process.isAlive() || seconds(begun) > LONGEST.toSeconds()) {
                process.destroyForcibly();
                throw new IOException("the service did not come up on port " + port);
            }
            Thread.sleep(LOOK_EVERY_MILLIS);
        }
        return new Served(process, seconds(begun));
    }

    private Process start(Map<String, String> environment, String... arguments) throws IOException {
        List<String> line = new ArrayList<>(List.of(launcher.toString()));
        line.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(line)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().putAll(environment);
        return builder.start();
    }

    private static boolean isUp(URI health) throws IOException {
        try {
            return ((HttpURLConnection) health.toURL().openConnection()).getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (java.net.ConnectException e) {
            return false;
        }
    }

    private static double seconds(long begun) {
        return (System.nanoTime() - begun) / (double) TimeUnit.SECONDS.toNanos(1);
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** A service that answers, and how long it took to. */
    private record Served(Process process, double seconds) {
        void end() throws InterruptedException {
            process.destroy();
            process.waitFor();
        }
    }

    /** Something that takes a time, in seconds. */
    private interface Timed {
        double seconds() throws IOException, InterruptedException;
    }
}
