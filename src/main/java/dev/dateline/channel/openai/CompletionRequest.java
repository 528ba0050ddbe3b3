package dev.dateline.channel.openai;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import dev.dateline.chat.Exchange;
import dev.dateline.question.Conversation;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A request for a chat completion, as far as it means something here. Temperatures, tools and what else a client may send are
 * ignored: an answer is what the articles say.
 *
 * @param model any of those that {@code /v1/models} lists, or anything else
 * @param messages the conversation, oldest first; the last of role {@code user} is the question
 * @param stream whether the answer is told as it comes about
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@Schema(name = "ChatCompletionRequest")
record CompletionRequest(
        String model,

        @JsonSetter(nulls = Nulls.AS_EMPTY) List<Message> messages,

        boolean stream,

        @JsonProperty("stream_options") Optional<StreamOptions> streamOptions) {

    /** In characters; an earlier question that is longer is read up to here, the last one is refused. */
    static final int LONGEST_QUESTION = 2_000;

    /** Of any role; a conversation of hours has fewer. */
    static final int MOST_MESSAGES = 1_000;

    /** What is longer is no answer of Dateline's. */
    private static final int LONGEST_ANSWER = 20_000;

    private static final String USER = "user";
    private static final String ASSISTANT = "assistant";

    CompletionRequest {
        model = Objects.requireNonNullElse(model, "");
        messages = List.copyOf(messages);
    }

    /** The question: the text of the last message that a user wrote; empty where there is none. */
    String question() {
        return messages.reversed().stream()
                .filter(message -> message.role().equals(USER))
                .findFirst()
                .map(Message::text)
                .orElse("");
    }

    /** The questions before it, each with its answer, as many as count: the latest. */
    List<Exchange> history() {
        Deque<Turn> turns = new ArrayDeque<>();
        Optional<Message> asked = Optional.empty();
        for (Message message : messages) {
            if (message.role().equals(USER)) {
                asked = Optional.of(message);
            } else if (message.role().equals(ASSISTANT) && asked.isPresent()) {
                turns.addLast(new Turn(asked.get(), message));
                asked = Optional.empty();
                if (turns.size() > Conversation.MOST_TURNS) {
                    turns.removeFirst();
                }
            }
        }
        return turns.stream()
                .map(turn -> new Exchange(
                        start(turn.asked().text(), LONGEST_QUESTION),
                        Markup.plain(start(turn.answered().text(), LONGEST_ANSWER))))
                .toList();
    }

    private record Turn(Message asked, Message answered) {}

    private static String start(String text, int most) {
        return text.substring(0, Math.min(most, text.length()));
    }

    boolean wantsUsage() {
        return streamOptions.map(StreamOptions::includeUsage).orElse(false);
    }

    /**
     * A message.
     *
     * @param role {@code user}, {@code assistant}, or what else a client sends, which is ignored
     * @param content a text, or a list of parts of which those of type {@code text} count
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Message(String role, JsonNode content) {
        Message {
            role = Objects.requireNonNullElse(role, "");
            content = Objects.requireNonNullElse(content, NullNode.getInstance());
        }

        String text() {
            if (content.isTextual()) {
                return content.textValue().strip();
            }
            StringBuilder text = new StringBuilder();
            content.forEach(part -> text.append(part.path("text").asText("")).append(' '));
            return text.toString().strip();
        }
    }

    /** What a client wants to know of a stream. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record StreamOptions(@JsonProperty("include_usage") boolean includeUsage) {}
}
