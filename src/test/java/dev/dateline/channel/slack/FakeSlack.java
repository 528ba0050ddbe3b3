package dev.dateline.channel.slack;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

/** A Slack that keeps messages and records calls, and that can be slow, away, busy or unwilling. */
final class FakeSlack implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpServer server;
    private final AtomicInteger lastTimestamp = new AtomicInteger();
    private final List<Call> calls = new CopyOnWriteArrayList<>();
    private final Map<String, Posted> messages = new ConcurrentHashMap<>();
    private final Map<String, Behaviour> behaviours = new ConcurrentHashMap<>();
    private final Map<String, Predicate<Call>> confirmations = new ConcurrentHashMap<>();
    private final Object changed = new Object();

    FakeSlack() {
        this(0);
    }

    FakeSlack(int port) {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1_000);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::handle);
        server.start();
    }

    /** What a call did, before it is answered in the usual way. Throwing an exception breaks the connection. */
    interface Behaviour {
        /** The HTTP status with which the call is turned away; 200 lets it through. */
        Turn turn(Call call) throws Exception;
    }

    record Turn(int status, String error, Map<String, String> headers) {
        static final Turn USUAL = new Turn(200, "", Map.of());

        static Turn refused(String error) {
            return new Turn(200, error, Map.of());
        }

        static Turn limited(int seconds) {
            return new Turn(429, "ratelimited", Map.of("Retry-After", "" + seconds));
        }

        static Turn broken(int status) {
            return new Turn(status, "down", Map.of());
        }
    }

    record Call(String method, Map<String, String> form, String authorization, long nanos) {
        String get(String name) {
            return form.getOrDefault(name, "");
        }
    }

    /** A message as it stands now. */
    record Posted(String channel, String thread, String timestamp, String text, String blocks, String metadata) {
        boolean isAnswer() {
            return !blocks.isEmpty();
        }
    }

    URI api() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/api/");
    }

    String responseUrl(String secret) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/commands/" + secret;
    }

    void behave(String method, Behaviour behaviour) {
        behaviours.put(method, behaviour);
    }

    /** Calls for which this is false are carried out, but their answer gets lost. */
    void confirm(String method, Predicate<Call> confirmed) {
        confirmations.put(method, confirmed);
    }

    void refuseStreams() {
        behave("chat.startStream", call -> Turn.refused("missing_scope"));
    }

    List<Call> calls(String method) {
        return calls.stream().filter(call -> call.method().equals(method)).toList();
    }

    List<Posted> messages() {
        return List.copyOf(new TreeMap<>(messages).values());
    }

    List<Posted> answers() {
        return messages().stream().filter(Posted::isAnswer).toList();
    }

    /** Waits until the calls and messages are as they should be. */
    void await(Predicate<FakeSlack> condition) throws InterruptedException {
        await(condition, PATIENCE);
    }

    /** The same, for as long as it takes at the most. */
    void await(Predicate<FakeSlack> condition, Duration patience) throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        synchronized (changed) {
            while (!condition.test(this)) {
                long left = (end - System.nanoTime()) / 1_000_000;
                if (left <= 0) {
                    throw new AssertionError(
                            "after " + patience + ": " + messages() + " of " + calls.size() + " calls");
                }
                changed.wait(left);
            }
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void handle(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String method = path.startsWith("/api/") ? path.substring("/api/".length()) : "response_url";
        Map<String, String> form = method.equals("response_url") ? Map.of("json", body, "url", path) : form(body);
        String authorization = String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"));
        Call call = new Call(method, form, authorization, System.nanoTime());
        Turn turn;
        try {
            turn = behaviours.getOrDefault(method, any -> Turn.USUAL).turn(call);
        } catch (Exception e) {
            record(call);
            exchange.close();
            return;
        }
        JsonObject answer = turn.status() == 200 && turn.error().isEmpty()
                ? act(call)
                : new JsonObject().put("ok", false).put("error", turn.error());
        record(call);
        if (!confirmations.getOrDefault(method, any -> true).test(call)) {
            exchange.close();
            return;
        }
        turn.headers().forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        byte[] bytes = (method.equals("response_url") && turn.status() == 200 ? "ok" : answer.encode())
                .getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(turn.status(), bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private void record(Call call) {
        calls.add(call);
        synchronized (changed) {
            changed.notifyAll();
        }
    }

    private JsonObject act(Call call) {
        return switch (call.method()) {
            case "chat.postMessage", "chat.startStream" ->
                ok(put(new Posted(
                        call.get("channel"),
                        call.get("thread_ts"),
                        "1700000000.%06d".formatted(lastTimestamp.incrementAndGet()),
                        call.get("text"),
                        call.get("blocks"),
                        call.get("metadata"))));
            case "chat.appendStream" -> {
                Posted before = messages.get(call.get("ts"));
                yield ok(put(new Posted(
                        before.channel(),
                        before.thread(),
                        before.timestamp(),
                        before.text() + call.get("markdown_text"),
                        before.blocks(),
                        before.metadata())));
            }
            case "chat.stopStream" -> {
                Posted before = messages.get(call.get("ts"));
                yield ok(put(new Posted(
                        before.channel(),
                        before.thread(),
                        before.timestamp(),
                        before.text() + call.get("markdown_text"),
                        before.blocks() + call.get("blocks"),
                        before.metadata())));
            }
            case "chat.update" -> {
                Posted before = messages.get(call.get("ts"));
                yield ok(put(new Posted(
                        before.channel(),
                        before.thread(),
                        before.timestamp(),
                        call.get("text"),
                        call.get("blocks"),
                        before.metadata())));
            }
            case "conversations.replies" -> new JsonObject().put("ok", true).put("messages", replies(call));
            default -> new JsonObject().put("ok", true);
        };
    }

    private JsonArray replies(Call call) {
        JsonArray replies = new JsonArray();
        for (Posted message : messages()) {
            if (message.channel().equals(call.get("channel"))
                    && message.thread().equals(call.get("ts"))) {
                JsonObject reply =
                        new JsonObject().put("ts", message.timestamp()).put("text", message.text());
                replies.add(
                        message.metadata().isEmpty()
                                ? reply
                                : reply.put("metadata", new JsonObject(message.metadata())));
            }
        }
        return replies;
    }

    private Posted put(Posted message) {
        messages.put(message.timestamp(), message);
        return message;
    }

    private static JsonObject ok(Posted message) {
        return new JsonObject().put("ok", true).put("ts", message.timestamp()).put("channel", message.channel());
    }

    private static Map<String, String> form(String body) {
        Map<String, String> form = new TreeMap<>();
        for (String pair : body.split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                form.put(
                        pair.substring(0, equals),
                        URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
            }
        }
        return form;
    }
}
