package dev.dateline.channel.slack;

import dev.dateline.PackagedApp;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One life of the packaged service, with Slack set up, until it is killed. */
final class SlackLife {
    private static final Pattern LISTENING = Pattern.compile("Listening on: http://[^:]+:(\\d+)");

    private final Process process;
    private final int port;

    SlackLife(FakeSlack slack, Path index) throws IOException {
        process = PackagedApp.start(
                List.of(
                        "-Ddateline.slack.signing-secret=" + Signed.SECRET,
                        "-Ddateline.slack.bot-token=" + Desk.TOKEN,
                        "-Ddateline.slack.api-url=" + slack.api(),
                        "-Dquarkus.http.host=127.0.0.1"),
                "serve",
                "--port",
                "0",
                "--index",
                index.toString());
        Thread.ofVirtual().start(() -> process.errorReader().lines().forEach(line -> {}));
        BufferedReader out = process.inputReader();
        port = listening(out);
        Thread.ofVirtual().start(() -> out.lines().forEach(line -> {}));
    }

    private int listening(BufferedReader out) throws IOException {
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            Matcher matcher = LISTENING.matcher(line);
            if (matcher.find()) {
                return Integer.parseInt(matcher.group(1));
            }
        }
        throw new IOException("the service ended before it listened");
    }

    int send(String body) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + SlackRoute.PATH))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        Signed.headers(body).forEach((name, values) -> request.header(name, values.getFirst()));
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(request.build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        }
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }
}
