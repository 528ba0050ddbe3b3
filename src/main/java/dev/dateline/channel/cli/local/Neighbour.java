package dev.dateline.channel.cli.local;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dateline.citation.Reply;
import dev.dateline.question.Inquiry;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Asks the service that runs on this machine, if one does. Whatever goes wrong there, the command answers by itself. */
public final class Neighbour {
    private static final Duration CONNECT = Duration.ofMillis(500);
    private static final Duration ANSWER = Duration.ofMinutes(2);
    private static final int LARGEST_REPLY = 4_000_000;

    private final Path file;
    private final String settings;
    private final ObjectMapper json;

    /**
     * @param file the note that the service leaves: {@link ServiceNote#beside}
     * @param settings those of the command: {@link AnswerSettings#fingerprint}
     * @param json reads and writes JSON as the service does
     */
    public Neighbour(Path file, String settings, ObjectMapper json) {
        this.file = file;
        this.settings = settings;
        this.json = json.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
    }

    /** The reply of the service; empty if there is none on this index with these settings, or if it could not answer. */
    public Optional<Reply> ask(Inquiry inquiry) {
        Optional<ServiceNote> note = ServiceNote.read(file);
        if (note.isEmpty()) {
            return Optional.empty();
        }
        if (ProcessHandle.of(note.get().process())
                .filter(ProcessHandle::isAlive)
                .isEmpty()) {
            removeStale();
            return Optional.empty();
        }
        return note.filter(service -> service.settings().equals(settings)).flatMap(service -> ask(service, inquiry));
    }

    /** A service that was killed leaves its note. */
    private void removeStale() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            return; // it is as stale the next time
        }
    }

    private Optional<Reply> ask(ServiceNote service, Inquiry inquiry) {
        try {
            HttpURLConnection connection = (HttpURLConnection)
                    service.address().resolve("api/ask").toURL().openConnection();
            connection.setConnectTimeout((int) CONNECT.toMillis());
            connection.setReadTimeout((int) ANSWER.toMillis());
            connection.setInstanceFollowRedirects(false);
            connection.setDoOutput(true);
            connection.setRequestProperty("Content-Type", "application/json");
            connection.setRequestProperty("Authorization", "Bearer " + service.token());
            try (OutputStream body = connection.getOutputStream()) {
                body.write(json.writeValueAsBytes(question(inquiry)));
            }
            if (connection.getResponseCode() != HttpURLConnection.HTTP_OK) {
                return Optional.empty();
            }
            try (InputStream body = connection.getInputStream()) {
                return Optional.of(json.readValue(body.readNBytes(LARGEST_REPLY), Reply.class));
            }
        } catch (JsonProcessingException e) {
            return Optional.empty(); // another release, or no Dateline at all
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private ObjectNode question(Inquiry inquiry) {
        ObjectNode question = json.createObjectNode().put("question", inquiry.text());
        inquiry.asOf().ifPresent(day -> question.put("asOf", day.toString()));
        inquiry.from().ifPresent(day -> question.put("from", day.toString()));
        inquiry.to().ifPresent(day -> question.put("to", day.toString()));
        return question;
    }
}
