package dev.dateline.channel.widget;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * A site that embeds the widget, on an origin of its own. It also plays a service whose every word is laid down by the
 * test, for states that a healthy service does not get into: its pages' widgets ask there when they have
 * {@code service="/played/"}.
 */
final class NewsSite implements AutoCloseable {
    static final String PLAYED = "/played/";

    private final HttpServer server;
    private final Map<String, String> pages = new ConcurrentHashMap<>();
    private final BlockingQueue<Played> played = new LinkedBlockingQueue<>();
    private final BlockingQueue<String> asked = new LinkedBlockingQueue<>();
    private volatile String article = "{\"text\": \"\"}";
    private volatile String service = "";

    NewsSite() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::page);
        server.createContext(PLAYED + "api/opening", exchange -> json(exchange, 200, """
                {"articles": 1234, "from": "2019-01-05", "to": "2026-03-01",
                 "questions": ["When did the ferry sink?", "Who wrote the letter?", "What did the mayor say?"]}"""));
        server.createContext(PLAYED + "api/ask", this::play);
        server.createContext(PLAYED + "articles/", exchange -> json(exchange, 200, article));
        server.createContext(PLAYED + "api/feedback", exchange -> json(exchange, 204, ""));
        server.start();
    }

    /** As the service is told to allow it. */
    String origin() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** The same site by a name that the service does not know. */
    String strangerOrigin() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    void embedFrom(String address) {
        service = address;
    }

    /** The script tag of the service. */
    String tag() {
        return "<script src='" + service + "/widget.js' defer></script>";
    }

    /** Puts a page up. Gives its address. */
    String page(String path, String html) {
        pages.put(path, html);
        return origin() + path;
    }

    /** A page with one inline widget that asks the played service. */
    String stage(String attributes) {
        return page("/stage", """
                <!DOCTYPE html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
                <title>The Example Gazette</title>
                <style>body{font-family:Georgia,"DejaVu Serif",serif;margin:1.5rem auto;max-width:44rem;padding:0 16px}</style>
                %s<main><h1>The Example Gazette</h1><dateline-chat service="/played/" %s></dateline-chat></main></html>
                """.formatted(tag(), attributes));
    }

    /** What the next question is answered with. */
    void play(Played next) {
        played.add(next);
    }

    /** What every article of the played service says, as its JSON. */
    void article(String json) {
        article = json;
    }

    /** The path of the next question that came, in their order. */
    String asked() throws InterruptedException {
        return Objects.requireNonNull(asked.poll(10, java.util.concurrent.TimeUnit.SECONDS), "nothing was asked");
    }

    void forget() {
        played.clear();
        asked.clear();
    }

    private void play(HttpExchange exchange) throws IOException {
        try (exchange) {
            exchange.getRequestBody().readAllBytes();
            asked.add(exchange.getRequestURI().getPath().substring(PLAYED.length()));
            Played next = played.poll();
            if (next == null) {
                json(exchange, 500, "{}");
                return;
            }
            next.to(exchange);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void page(HttpExchange exchange) throws IOException {
        String html = pages.get(exchange.getRequestURI().getPath());
        exchange.getResponseHeaders().set("Content-Type", "text/html;charset=UTF-8");
        send(exchange, html == null ? 404 : 200, html == null ? "" : html);
    }

    private static void json(HttpExchange exchange, int status, String body) {
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        send(exchange, status, body);
    }

    static void send(HttpExchange exchange, int status, String body) {
        try (exchange) {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
