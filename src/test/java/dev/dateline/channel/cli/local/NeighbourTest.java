package dev.dateline.channel.cli.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.sun.net.httpserver.HttpServer;
import dev.dateline.citation.Reply;
import dev.dateline.question.Inquiry;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A command that finds the service of its index, and one that must not believe what it finds. */
final class NeighbourTest {
    private static final String NOT_FOUND = """
            {"status": "notFound", "answer": "The articles do not say.", "citations": [], "nearest": [], "backend": "extractive",
             "degraded": false, "conversation": "", "searched": {"articles": 3, "from": "2019-01-02"}, "tookMillis": 5,
             "fromALaterRelease": true}
            """;
    private static final Inquiry QUESTION = Inquiry.of("who wrote the letter?");

    @TempDir
    Path folder;

    private final List<String> received = new CopyOnWriteArrayList<>();
    private HttpServer server;
    private Path file;
    private volatile int status = 200;
    private volatile String reply = NOT_FOUND;

    @BeforeEach
    void serves() throws IOException {
        file = ServiceNote.beside(folder.resolve("index"));
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.createContext("/archive/api/ask", exchange -> {
            received.add(exchange.getRequestHeaders().getFirst("Authorization") + " "
                    + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            byte[] body = reply.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void ends() {
        server.stop(0);
    }

    @Test
    void asksTheServiceThatTheNoteNames() throws IOException {
        note(ProcessHandle.current().pid(), "settings").write(file);
        assertThat(ask("settings"))
                .hasValueSatisfying(found -> assertThat(found.answer()).isEqualTo("The articles do not say."));
        assertThat(received).containsExactly("Bearer a-token {\"question\":\"who wrote the letter?\"}");
    }

    @Test
    void asksNobodyWithoutANote() {
        assertThat(ask("settings")).isEmpty();
    }

    @Test
    void asksNoServiceThatAnswersByOtherSettings() throws IOException {
        note(ProcessHandle.current().pid(), "settings").write(file);
        assertThat(ask("others")).isEmpty();
        assertThat(received).isEmpty();
    }

    @Test
    void removesTheNoteOfAServiceThatWasKilled() throws Exception {
        Process gone = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-version")
                .start();
        gone.waitFor();
        note(gone.pid(), "settings").write(file);
        assertThat(ask("settings")).isEmpty();
        assertThat(file).doesNotExist();
        assertThat(received).isEmpty();
    }

    @Test
    void goesOnWithoutAServiceThatFailsOrIsNone() throws IOException {
        note(ProcessHandle.current().pid(), "settings").write(file);
        status = 503;
        assertThat(ask("settings")).isEmpty();
        status = 200;
        reply = "<html>some other server</html>";
        assertThat(ask("settings")).isEmpty();
        server.stop(0);
        assertThat(ask("settings")).isEmpty();
    }

    @Test
    void believesNoNoteThatOthersCanWriteOrThatLeadsElsewhere() throws IOException {
        note(ProcessHandle.current().pid(), "settings").write(file);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-rw-"));
        assertThat(ServiceNote.read(file)).isEmpty();
        new ServiceNote(URI.create("http://198.51.100.7:8080/"), 1, "a-token", "settings").write(file);
        assertThat(ServiceNote.read(file)).isEmpty();
        Path elsewhere = folder.resolve("elsewhere");
        Files.move(file, elsewhere);
        note(1, "settings").write(elsewhere);
        Files.createSymbolicLink(file, elsewhere);
        assertThat(ServiceNote.read(elsewhere)).isPresent();
        assertThat(ServiceNote.read(file)).isEmpty();
    }

    private ServiceNote note(long process, String settings) {
        return new ServiceNote(
                URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/archive/"),
                process,
                "a-token",
                settings);
    }

    private Optional<Reply> ask(String settings) {
        ObjectMapper json = new ObjectMapper().registerModules(new Jdk8Module(), new JavaTimeModule());
        return new Neighbour(file, settings, json).ask(QUESTION);
    }
}
