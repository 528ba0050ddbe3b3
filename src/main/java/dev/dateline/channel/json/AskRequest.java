package dev.dateline.channel.json;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.annotation.OptBoolean;
import dev.dateline.question.Inquiry;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A question as JSON. All but the question may be left out.
 *
 * @param question what to answer
 * @param conversation the conversation it belongs to, an id of the asker's own; empty for a question that stands alone
 * @param asOf nothing published after this day may be used, counted or named
 * @param from nothing published before this day may be used
 * @param to nothing published after this day may be used
 * @param sources only articles of these publishers may be used; empty for all
 */
@Schema(name = "Question")
record AskRequest(
        @Schema(required = true, examples = "when did Trump and Kim meet at the DMZ?")
        @NotBlank(message = "is missing or blank: say what to answer")
        @Size(max = MAX_QUESTION, message = "is longer than {max} characters: ask for one thing at a time")
        String question,

        @Schema(description = "any id of yours; a follow-up names it again")
        @Size(max = MAX_CONVERSATION, message = "is longer than {max} characters: use a shorter id")
        String conversation,

        @Schema(
                implementation = LocalDate.class,
                description = "nothing published after this day is used",
                examples = "2019-09-20")
        @JsonFormat(lenient = OptBoolean.FALSE)
        Optional<LocalDate> asOf,

        @Schema(
                implementation = LocalDate.class,
                description = "nothing published before this day is used",
                examples = "2019-01-01")
        @JsonFormat(lenient = OptBoolean.FALSE)
        Optional<LocalDate> from,

        @Schema(
                implementation = LocalDate.class,
                description = "nothing published after this day is used",
                examples = "2019-12-31")
        @JsonFormat(lenient = OptBoolean.FALSE)
        Optional<LocalDate> to,

        @Schema(description = "only articles of these publishers are used", examples = "[\"The Independent\"]")
        @JsonSetter(nulls = Nulls.AS_EMPTY, contentNulls = Nulls.FAIL)
        @Size(max = MAX_SOURCES, message = "names more than {max} publishers: name fewer, or none to use all")
        List<@Size(max = MAX_SOURCE, message = "is longer than {max} characters") String> sources) {

    static final int MAX_QUESTION = 2_000;
    static final int MAX_CONVERSATION = 200;
    static final int MAX_SOURCES = 50;
    static final int MAX_SOURCE = 200;

    /** Takes what a client left out, or gave as {@code null}, for not said. */
    AskRequest {
        question = Objects.requireNonNullElse(question, "");
        conversation = Objects.requireNonNullElse(conversation, "");
        sources = List.copyOf(sources);
    }

    @JsonIgnore
    @Schema(hidden = true)
    @AssertTrue(message = "ends before it begins: let from be a day before to, or the same")
    boolean isPeriod() {
        return from.isEmpty() || to.isEmpty() || !from.get().isAfter(to.get());
    }

    Inquiry inquiry() {
        return new Inquiry(question, conversation, asOf, from, to, sources);
    }
}
