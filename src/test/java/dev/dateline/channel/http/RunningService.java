package dev.dateline.channel.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.PackagedApp;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The packaged service on a free port, with its log. */
public final class RunningService implements AutoCloseable {
    private static final Pattern ADDRESS = Pattern.compile("Listening on: (http://127\\.0\\.0\\.1:\\d+)");

    private final Process process;
    private final Queue<String> log = new ConcurrentLinkedQueue<>();
    private final URI address;

    /** Starts it on an index, with settings such as {@code dateline.ask.most=1}. */
    public RunningService(Path index, String... settings) throws IOException {
        List<String> options = new ArrayList<>(List.of("-Xmx512m", "-Dquarkus.http.host=127.0.0.1"));
        for (String setting : settings) {
            options.add("-D" + setting);
        }
        process = PackagedApp.start(options, "serve", "--port", "0", "--index", index.toString());
        BufferedReader errors = process.errorReader();
        Thread.ofPlatform().daemon().start(() -> errors.lines().forEach(log::add));
        BufferedReader out = process.inputReader();
        String found = "";
        while (found.isEmpty()) {
            String line = out.readLine();
            assertThat(line).as("the service starts: %s", log).isNotNull();
            log.add(line);
            Matcher matcher = ADDRESS.matcher(line);
            found = matcher.find() ? matcher.group(1) : "";
        }
        address = URI.create(found);
        Thread.ofPlatform().daemon().start(() -> out.lines().forEach(log::add));
    }

    /** Where it listens. */
    public URI address() {
        return address;
    }

    /** What it wrote so far. */
    public List<String> log() {
        return List.copyOf(log);
    }

    @Override
    public void close() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }
}
