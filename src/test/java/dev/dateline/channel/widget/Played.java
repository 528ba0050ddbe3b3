package dev.dateline.channel.widget;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** One answer of the played service, event by event or in one piece. */
final class Played {
    private static final int PATIENCE = 30;

    private final int status;
    private final String type;
    private final List<String> steps = new ArrayList<>();
    private final List<String[]> headers = new ArrayList<>();
    private final Semaphore cues = new Semaphore(0);
    private volatile boolean cut;

    private Played(int status, String type) {
        this.status = status;
        this.type = type;
    }

    /** An answer as server-sent events. */
    static Played stream() {
        return new Played(200, "text/event-stream");
    }

    /** An answer in one piece. */
    static Played whole(int status, String type, String body) {
        Played played = new Played(status, type);
        played.steps.add(body);
        return played;
    }

    static Played problem(int status, String detail) {
        return whole(
                status,
                "application/problem+json",
                "{\"status\": %d, \"title\": \"Problem\", \"detail\": \"%s\"}".formatted(status, detail));
    }

    Played with(String header, String value) {
        headers.add(new String[] {header, value});
        return this;
    }

    Played event(String name, String data) {
        steps.add("event: " + name + "\n"
                + data.strip().lines().map(line -> "data: " + line + "\n").reduce("", String::concat) + "\n");
        return this;
    }

    /** Waits for {@link #cue} before it goes on. */
    Played pause() {
        steps.add("");
        return this;
    }

    void cue() {
        cues.release();
    }

    /** Breaks the connection off at the next pause. */
    void cutOff() {
        cut = true;
        cues.release();
    }

    void to(HttpExchange exchange) throws IOException, InterruptedException {
        exchange.getResponseHeaders().set("Content-Type", type);
        headers.forEach(header -> exchange.getResponseHeaders().set(header[0], header[1]));
        exchange.sendResponseHeaders(status, 0);
        for (String step : steps) {
            if (step.isEmpty()) {
                if (!cues.tryAcquire(PATIENCE, TimeUnit.SECONDS) || cut) {
                    return;
                }
                continue;
            }
            exchange.getResponseBody().write(step.getBytes(StandardCharsets.UTF_8));
            exchange.getResponseBody().flush();
        }
        exchange.getResponseBody().close();
    }
}
