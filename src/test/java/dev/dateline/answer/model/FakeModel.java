package dev.dateline.answer.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** A server that speaks the wire protocol of each provider and does as it is told, faults included. */
public final class FakeModel implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpServer server;
    private final Queue<Script> scripts = new ArrayDeque<>();
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private final AtomicInteger hungUp = new AtomicInteger();
    private volatile Script otherwise = Script.says("Nothing was scripted.");

    /** On any free port. */
    public FakeModel() {
        this(0);
    }

    public FakeModel(int port) {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot listen on loopback", e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::serve);
        server.start();
    }

    /** Where it is. */
    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** What it does next, one request after the other; the last for all that follow. */
    public FakeModel then(Script... next) {
        scripts.addAll(List.of(next));
        otherwise = next[next.length - 1];
        return this;
    }

    /** The requests so far. */
    public List<Received> received() {
        return received;
    }

    /** How many clients were gone before all was said. */
    public int hungUp() {
        return hungUp.get();
    }

    private void serve(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        received.add(new Received(exchange.getRequestURI().toString(), Map.copyOf(exchange.getRequestHeaders()), body));
        Script script;
        synchronized (scripts) {
            script = scripts.isEmpty() ? otherwise : scripts.remove();
        }
        try (exchange) {
            if (script.status() != 200) {
                script.headers().forEach(exchange.getResponseHeaders()::add);
                byte[] error = "{\"error\":{\"message\":\"no\",\"type\":\"error\"}}".getBytes(StandardCharsets.UTF_8);
                exchange.sendResponseHeaders(script.status(), error.length);
                exchange.getResponseBody().write(error);
                return;
            }
            Wire wire = Wire.of(exchange.getRequestURI().getPath());
            exchange.getResponseHeaders().add("Content-Type", wire.contentType());
            exchange.sendResponseHeaders(200, 0);
            tell(script.citing(body), wire, exchange.getResponseBody());
        } catch (IOException | UncheckedIOException e) {
            hungUp.incrementAndGet();
        }
    }

    private static void tell(Script script, Wire wire, OutputStream out) throws IOException {
        send(out, wire.opening());
        for (int round = 0; round == 0 || script.endless(); round++) {
            for (String piece : script.pieces()) {
                send(out, script.garbled() ? wire.garbled() : wire.piece(piece));
                pause(script.pauseMillis());
            }
        }
        pause(script.hangMillis());
        if (!script.half()) {
            send(out, wire.closing());
        } else {
            throw new IOException("cut off, as told");
        }
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void send(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    static String quoted(String text) {
        try {
            return JSON.writeValueAsString(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A request, as it came. */
    public record Received(String path, Map<String, List<String>> headers, String body) {
        JsonNode json() {
            try {
                return JSON.readTree(body);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
