package dev.dateline.channel.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever sends a byte now and then keeps nobody else from being served. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
final class SlowRequestsIT {
    /** More than there are threads that answer. */
    private static final int SLOW = 205;

    private static final int MOST_CONNECTIONS = 400;

    @TempDir
    static Path folder;

    private static RunningService service;

    @BeforeAll
    static void start() throws IOException {
        service = new RunningService(
                folder.resolve("index"),
                "dateline.http.body-timeout=6s",
                "dateline.http.header-timeout=4s",
                "dateline.http.keep-alive=5s",
                "quarkus.http.limits.max-connections=" + MOST_CONNECTIONS);
    }

    @AfterAll
    static void stop() throws InterruptedException {
        service.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/api/ask", "/api/ask/stream", "/v1/chat/completions", "/mcp", "/webhooks/zulip", "/nowhere"})
    void servesOthersWhileTwoHundredBodiesTrickleAndEndsThem(String path) throws Exception {
        List<RawConnection> slow = new ArrayList<>();
        try {
            for (int i = 0; i < SLOW; i++) {
                RawConnection connection = new RawConnection(service.address());
                slow.add(connection);
                connection.send(i % 2 == 0 ? announced(path) : chunked(path));
            }
            for (String probe : List.of("/q/health/live", "/v1/models", "/api/opening")) {
                slow.forEach(each -> each.takes(" "));
                assertThat(status(probe)).as(probe).isEqualTo(200);
            }
            String told = slow.getFirst().readAll(Duration.ofSeconds(12));
            assertThat(told).startsWith("HTTP/1.1 408").contains("application/problem+json", "Send it again");
            for (RawConnection each : slow) {
                assertThat(each.readAll(Duration.ofSeconds(12))).doesNotContain("[open]");
            }
        } finally {
            closeAll(slow);
        }
    }

    @Test
    void endsConnectionsWhoseHeadersTrickle() throws Exception {
        List<RawConnection> slow = new ArrayList<>();
        try {
            for (int i = 0; i < SLOW; i++) {
                RawConnection connection = new RawConnection(service.address());
                slow.add(connection);
                connection.send("GET /q/health/live HTTP/1.1\r\nHost: x\r\nX-Slow: ");
            }
            assertThat(status("/v1/models")).isEqualTo(200);
            for (int i = 0; i < 3; i++) {
                TimeUnit.MILLISECONDS.sleep(500);
                slow.forEach(each -> each.takes("x"));
            }
            for (RawConnection each : slow) {
                assertThat(each.readAll(Duration.ofSeconds(8))).doesNotContain("[open]");
            }
        } finally {
            closeAll(slow);
        }
    }

    @Test
    void endsAConnectionThatTricklesAfterAnAnswer() throws Exception {
        try (RawConnection connection = new RawConnection(service.address())) {
            connection.send("GET /v1/models HTTP/1.1\r\nHost: x\r\n\r\n");
            connection.send("GET /v1/models HTTP/1.1\r\nHo");

            assertThat(connection.readAll(Duration.ofSeconds(12)))
                    .startsWith("HTTP/1.1 200")
                    .doesNotContain("[open]");
        }
    }

    @Test
    void takesNoMoreConnectionsThanItMay() throws Exception {
        List<RawConnection> many = new ArrayList<>();
        try {
            for (int i = 0; i < MOST_CONNECTIONS + 20; i++) {
                many.add(new RawConnection(service.address()));
            }
            assertThat(many.getLast().readAll(Duration.ofSeconds(10))).doesNotContain("[open]");
        } finally {
            closeAll(many);
        }
        assertThat(service.log()).noneMatch(line -> line.contains("\tat "));
    }

    private static String announced(String path) {
        return "POST " + path
                + " HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 5000\r\n\r\n{";
    }

    private static String chunked(String path) {
        return "POST " + path
                + " HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n1f40\r\n{";
    }

    private static int status(String path) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                            HttpRequest.newBuilder(service.address().resolve(path))
                                    .timeout(Duration.ofSeconds(4))
                                    .build(),
                            HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        }
    }

    private static void closeAll(List<RawConnection> connections) throws IOException {
        for (RawConnection each : connections) {
            each.close();
        }
    }
}
