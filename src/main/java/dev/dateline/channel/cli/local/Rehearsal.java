package dev.dateline.channel.cli.local;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.channel.cli.reply.ReplyText;
import dev.dateline.citation.Reply;
import dev.dateline.question.Inquiry;
import io.smallrye.config.SmallRyeConfig;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Asks the service what readers ask it, so that what that needs is loaded. The launcher keeps what was. */
@Singleton
public final class Rehearsal {
    private static final List<String> QUESTIONS = List.of(
            "when did Trump and Kim meet at the DMZ?",
            "who wrote the letter?",
            "did Trump invite Kim to the White House?",
            "how many aides travelled, and what was agreed?");

    private final SmallRyeConfig config;
    private final ObjectMapper json;

    Rehearsal(SmallRyeConfig config, ObjectMapper json) {
        this.config = config;
        this.json = json;
    }

    /** Whether every question got a reply. */
    public boolean run() {
        Path index = Path.of(config.getValue("dateline.index.path", String.class));
        Neighbour service = new Neighbour(ServiceNote.beside(index), AnswerSettings.fingerprint(config), json);
        return QUESTIONS.stream().allMatch(question -> {
            Optional<Reply> reply = service.ask(Inquiry.of(question));
            return reply.map(ReplyText::of).filter(text -> !text.isEmpty()).isPresent();
        });
    }
}
