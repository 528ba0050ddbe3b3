package dev.dateline.channel.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.chat.Chat;
import dev.dateline.citation.Reply;
import dev.dateline.question.Inquiry;
import jakarta.inject.Provider;
import java.io.Serial;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine;

/**
 * Makes commands where nothing was started, for what they can do so: tell how they are used, refuse a wrong usage, and
 * answer a question. Whatever else they are told to do ends in {@link NeedsStart}.
 */
public final class Standalone implements CommandLine.IFactory {
    private final Function<Inquiry, Optional<Reply>> elsewhere;
    private final Provider<Chat> chat;
    private final Provider<ObjectMapper> json;

    /**
     * @param elsewhere gives the reply to a question, or nothing where nobody is there who could
     * @param chat asked then
     * @param json writes replies
     */
    public Standalone(Function<Inquiry, Optional<Reply>> elsewhere, Provider<Chat> chat, Provider<ObjectMapper> json) {
        this.elsewhere = elsewhere;
        this.chat = chat;
        this.json = json;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        if (type == AskCommand.class) {
            return type.cast(new AskCommand(elsewhere, chat, json));
        }
        if (type == ServeCommand.class) {
            return type.cast(new ServeCommand(notStarted(), notStarted()));
        }
        if (type == DoctorCommand.class) {
            return type.cast(new DoctorCommand(notStarted()));
        }
        if (type == KeyCommand.class) {
            return type.cast(new KeyCommand(notStarted()));
        }
        return CommandLine.defaultFactory().create(type);
    }

    /** A part that nobody made. */
    public static <T> Provider<T> notStarted() {
        return () -> {
            throw new NeedsStart();
        };
    }

    /** The command needs its parts: start them, and run it again. */
    public static final class NeedsStart extends RuntimeException {
        @Serial
        private static final long serialVersionUID = 1L;
    }
}
