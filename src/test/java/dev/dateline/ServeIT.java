package dev.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.PackagedApp.Run;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The running service, from an index that is not there to its end. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Timeout(value = 3, unit = TimeUnit.MINUTES)
final class ServeIT {
    private static final Pattern ADDRESS = Pattern.compile("Listening on: (http://127\\.0\\.0\\.1:\\d+)");
    private static final Duration SEEN_WITHIN = Duration.ofSeconds(20);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @TempDir
    static Path folder;

    private static Path index;
    private static Process service;
    private static BufferedReader log;
    private static Thread errors;
    private static String address = "";
    private static String greeting = "";

    @BeforeAll
    static void startsOnAnIndexThatIsNotThere() throws IOException {
        index = folder.resolve("index");
        service = PackagedApp.start(
                List.of("-Dquarkus.http.host=127.0.0.1"), "serve", "--port", "0", "--index", index.toString());
        errors = Thread.ofPlatform().start(() -> service.errorReader().lines().forEach(System.err::println));
        log = service.inputReader();
        while (address.isEmpty() || greeting.isEmpty()) {
            String line = log.readLine();
            assertThat(line).as("the service still runs").isNotNull();
            Matcher matcher = ADDRESS.matcher(line);
            address = matcher.find() ? matcher.group(1) : address;
            greeting = line.contains("sample articles") ? line : greeting;
        }
    }

    @AfterAll
    static void leavesNoProcess() throws InterruptedException {
        service.destroyForcibly().waitFor();
        errors.join();
    }

    @Test
    @Order(1)
    void saysThatItFilledTheEmptyIndexAndHowToBringInOnesOwn() {
        assertThat(greeting)
                .startsWith("The index " + index + " was empty: filled it with ")
                .contains("dateline ingest PATH");
    }

    @Test
    @Order(2)
    void answersWithTheDayAndQuotesTheArticlesAtTheirOffsets() throws Exception {
        JsonNode reply = ask("when did Trump and Kim meet at the DMZ?");

        assertThat(reply.path("status").asText()).isEqualTo("answered");
        assertThat(reply.path("short").asText()).isEqualTo("30 June 2019");
        assertThat(reply.path("citations")).isNotEmpty();
        for (JsonNode citation : reply.path("citations")) {
            String id = citation.path("article").path("id").asText();
            String text = JSON.readTree(get("/articles/" + id + ".json").body())
                    .path("text")
                    .asText();
            assertThat(text.substring(
                            citation.path("start").asInt(), citation.path("end").asInt()))
                    .isEqualTo(citation.path("quote").asText());
            String page = citation.path("link").asText().replaceAll("#.*", "");
            assertThat(get(page).statusCode()).isEqualTo(200);
        }
    }

    @Test
    @Order(3)
    void declinesWhatTheArticlesDoNotSay() throws Exception {
        JsonNode reply = ask("who won the Eurovision song contest?");

        assertThat(reply.path("status").asText()).isEqualTo("notFound");
        assertThat(reply.path("citations")).isEmpty();
    }

    @Test
    @Order(4)
    void seesWhatAnIngestBesideItBringsIn() throws Exception {
        String question = "when did the ferry Marigold sink?";
        assertThat(ask(question).path("status").asText()).isEqualTo("notFound");
        Path article = folder.resolve("ferry.md");
        Files.writeString(article, """
                ---
                title: Ferry sinks off Norhaven
                date: 2021-05-06
                ---
                The ferry Marigold sank off Norhaven on 4 May 2021. All its passengers reached the shore.
                """);

        Run ingest = PackagedApp.run("ingest", article.toString(), "--index", index.toString());
        assertThat(ingest.exitCode()).as(ingest.err()).isZero();

        // The service refreshes by the clock and tells nobody: asking again is the only way to know.
        Instant deadline = Instant.now().plus(SEEN_WITHIN);
        JsonNode reply = ask(question);
        while (!reply.path("status").asText().equals("answered")
                && Instant.now().isBefore(deadline)) {
            assertThat(service.waitFor(200, TimeUnit.MILLISECONDS)).isFalse();
            reply = ask(question);
        }
        assertThat(reply.path("short").asText()).as(reply.toString()).isEqualTo("4 May 2021");
    }

    @Test
    @Order(5)
    void isReadyAndToldSoByItsHealth() throws Exception {
        HttpResponse<String> health = get("/q/health/ready");

        assertThat(health.statusCode()).isEqualTo(200);
        assertThat(JSON.readTree(health.body()).path("status").asText()).isEqualTo("UP");
    }

    @Test
    @Order(6)
    void answersNoRequestWithAFailureOfItsOwn() throws Exception {
        for (String path : List.of(
                "/",
                "/nowhere",
                "/articles/",
                "/articles/..%2f..%2fetc%2fpasswd",
                "/articles/%00",
                "/articles/%ff%fe.json",
                "/articles/" + "x".repeat(3_000),
                "/articles/handshake-at-the-line?start=9&end=-1",
                "/articles/handshake-at-the-line?start=x",
                "/articles/%3Cscript%3Ealert(1)%3C%2Fscript%3E")) {
            HttpResponse<String> reply = get(path);
            assertThat(reply.statusCode()).as(path).isLessThan(500);
            assertThat(reply.body()).as(path).doesNotContain("\tat ", "Exception");
            if (reply.headers().firstValue("Content-Type").orElse("").contains("html")) {
                assertThat(reply.body()).as(path).doesNotContain("<script>alert");
            }
        }
    }

    @Test
    @Order(7)
    void endsCleanlyWhenItIsAskedTo() throws Exception {
        service.toHandle().destroy(); // the process's own method would close its log, too

        assertThat(log.lines()).anyMatch(line -> line.contains("dateline stopped"));
        assertThat(service.waitFor(10, TimeUnit.SECONDS)).isTrue();
        Run next = PackagedApp.run("ingest", folder.resolve("ferry.md").toString(), "--index", index.toString());
        assertThat(next.out()).contains("1 unchanged");
    }

    private static JsonNode ask(String question) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + "/api/ask"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(Map.of("question", question))))
                .build();
        HttpResponse<String> reply = CLIENT.send(request, BodyHandlers.ofString());
        assertThat(reply.statusCode()).as(reply.body()).isEqualTo(200);
        return JSON.readTree(reply.body());
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return CLIENT.send(HttpRequest.newBuilder(URI.create(address + path)).build(), BodyHandlers.ofString());
    }
}
