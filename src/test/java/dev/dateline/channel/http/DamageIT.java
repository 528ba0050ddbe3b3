package dev.dateline.channel.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Files that change or go under a running service. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Timeout(value = 3, unit = TimeUnit.MINUTES)
final class DamageIT {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String QUESTION = "{\"question\": \"when did Trump and Kim meet at the DMZ?\"}";
    private static final String TROUBLE = "No question is answered until this is mended";
    private static final String LOST = "was removed or replaced under the running service";

    @TempDir
    static Path folder;

    private static Path index;
    private static Path state;
    private static RunningService service;

    @BeforeAll
    static void start() throws Exception {
        index = folder.resolve("index");
        state = folder.resolve("state.db");
        service = new RunningService(index, "dateline.state.path=" + state);
        await(() -> get("/q/health/ready").statusCode() == 200);
    }

    @AfterAll
    static void stop() throws InterruptedException {
        service.close();
    }

    @Test
    @Order(1)
    void keepsOpinionsInANewDatabaseWhenTheirsIsRemovedAndSaysSoOnce() throws Exception {
        JsonNode reply = JSON.readTree(post("/api/ask", QUESTION).body());
        String conversation = reply.path("conversation").asText();
        assertThat(opinion("one", conversation)).isEqualTo(204);
        assertThat(state).exists();

        Files.delete(state);

        assertThat(opinion("two", conversation)).isEqualTo(204);
        assertThat(state).exists();
        assertThat(opinion("three", conversation)).isEqualTo(204);
        await(() -> !lines(LOST).isEmpty());
        assertThat(lines(LOST)).hasSize(1);
    }

    @Test
    @Order(2)
    void answersNothingFromDamagedFilesAndSaysWhy() throws Exception {
        String id = JSON.readTree(post("/api/ask", QUESTION).body())
                .path("citations")
                .path(0)
                .path("article")
                .path("id")
                .asText();
        assertThat(get("/articles/" + id).statusCode()).isEqualTo(200);
        Path backup = folder.resolve("backup");
        copy(index, backup);

        try (Stream<Path> files = Files.list(index)) {
            for (Path file : files.filter(each -> each.getFileName().toString().startsWith("_"))
                    .toList()) {
                scramble(file);
            }
        }

        await(() -> get("/q/health/ready").statusCode() == 503);
        assertThat(get("/q/health/ready").body()).contains("is damaged").contains("backup");
        for (HttpResponse<String> refused : List.of(
                post("/api/ask", QUESTION),
                post("/api/ask/stream", QUESTION),
                get("/articles/" + id),
                get("/articles/" + id + ".json"),
                get("/articles/nobody"),
                get("/api/opening"))) {
            assertThat(refused.statusCode()).as(refused.uri().toString()).isEqualTo(503);
            assertThat(refused.headers().firstValue("Content-Type")).hasValue("application/problem+json");
            assertThat(refused.body()).contains("/q/health/ready").doesNotContain(folder.toString());
        }
        assertThat(post("/v1/chat/completions", "{\"messages\":[{\"role\":\"user\",\"content\":\"when?\"}]}")
                        .body())
                .contains("\"error\"", "unavailable");
        await(() -> lines(TROUBLE).size() == 1);

        copy(backup, index);

        await(() -> get("/q/health/ready").statusCode() == 200);
        assertThat(get("/articles/" + id).statusCode()).isEqualTo(200);
        assertThat(post("/api/ask", QUESTION).body()).contains("30 June 2019");
    }

    @Test
    @Order(3)
    void saysOnceThatTheIndexIsGone() throws Exception {
        Files.move(index, folder.resolve("elsewhere"));

        await(() -> lines(TROUBLE).size() == 2);
        assertThat(get("/q/health/ready").body()).contains("\"DOWN\"", "holds no index");
        assertThat(get("/articles/nobody").statusCode()).isEqualTo(503);
        assertThat(post("/api/ask", QUESTION).statusCode()).isEqualTo(503);
        assertThat(service.log()).noneMatch(line -> line.startsWith("\tat "));
    }

    private static void scramble(Path file) throws IOException {
        try (RandomAccessFile open = new RandomAccessFile(file.toFile(), "rw")) {
            byte[] noise = new byte[(int) Math.max(1, open.length() / 2)];
            Arrays.fill(noise, (byte) 0x5a);
            open.seek(open.length() / 4);
            open.write(noise, 0, (int) Math.min(noise.length, open.length() - open.getFilePointer()));
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private static int opinion(String id, String conversation) throws Exception {
        return post(
                        "/api/feedback",
                        JSON.createObjectNode()
                                .put("id", id)
                                .put("conversation", conversation)
                                .put("question", "when did Trump and Kim meet at the DMZ?")
                                .put("rating", "up")
                                .toString())
                .statusCode();
    }

    private static List<String> lines(String part) {
        return service.log().stream().filter(line -> line.contains(part)).toList();
    }

    /** The service looks at its files by the clock and tells nobody: asking again is the only way to know. */
    private static void await(Condition condition) throws Exception {
        Instant deadline = Instant.now().plus(Duration.ofSeconds(20));
        while (!condition.holds()) {
            assertThat(Instant.now()).isBefore(deadline);
            TimeUnit.MILLISECONDS.sleep(200);
        }
    }

    private static HttpResponse<String> get(String path) throws Exception {
        return CLIENT.send(
                HttpRequest.newBuilder(service.address().resolve(path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static HttpResponse<String> post(String path, String body) throws Exception {
        return CLIENT.send(
                HttpRequest.newBuilder(service.address().resolve(path))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private interface Condition {
        boolean holds() throws Exception;
    }
}
