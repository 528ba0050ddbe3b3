package dev.dateline.channel.openai;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.dateline.citation.Citation;
import java.util.List;
import java.util.Optional;

/** What is sent back, in the shapes of OpenAI's protocol; {@code citations} is Dateline's own. */
public final class Completion {
    private Completion() {}

    /** A whole answer. */
    record Whole(
            String id,
            String object,
            long created,
            String model,
            List<Choice> choices,
            Usage usage,
            List<Citation> citations) {
        Whole {
            choices = List.copyOf(choices);
            citations = List.copyOf(citations);
        }
    }

    /** A piece of one. */
    record Chunk(
            String id,
            String object,
            long created,
            String model,
            List<Piece> choices,
            @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<Usage> usage,
            @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<List<Citation>> citations) {
        Chunk {
            choices = List.copyOf(choices);
        }
    }

    record Choice(
            int index,
            Message message,
            @JsonProperty("finish_reason") String finishReason) {}

    record Message(String role, String content) {}

    record Piece(
            int index,
            Delta delta,
            @JsonProperty("finish_reason") @JsonInclude Optional<String> finishReason) {}

    record Delta(
            @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> role,
            @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<String> content) {}

    /** The protocol wants tokens; what a model that Dateline asked used is in its metrics, so that these count words. */
    record Usage(
            @JsonProperty("prompt_tokens") int promptTokens,
            @JsonProperty("completion_tokens") int completionTokens,
            @JsonProperty("total_tokens") int totalTokens) {

        static Usage of(String question, String answer) {
            int asked = words(question);
            int answered = words(answer);
            return new Usage(asked, answered, asked + answered);
        }

        private static int words(String text) {
            return text.isBlank() ? 0 : text.strip().split("\\s+", -1).length;
        }
    }

    /** The models there are. */
    record Models(String object, List<Model> data) {
        Models {
            data = List.copyOf(data);
        }
    }

    record Model(
            String id,
            String object,
            long created,
            @JsonProperty("owned_by") String ownedBy) {}
}
