package dev.dateline.lab.answers;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.dateline.question.Inquiry;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A question with what is known about its right answer.
 *
 * @param id names it in reports
 * @param question what is asked
 * @param answer groups of alternatives; each group must be met by one of its alternatives, case ignored
 * @param cite articles of which one must be cited
 * @param citeNot articles that must not be cited
 * @param answerNot texts that must not be in the answer
 * @param shortAnswer groups like those of the answer, for the short answer if one is shown
 * @param shortNot texts that must not be in the short answer
 * @param abstain whether the articles do not say
 * @param orAbstain whether to decline is right as well
 * @param derived whether the answer does not stand in the article as such: a weekday resolved, a table compared
 * @param asOf nothing published later may be used
 * @param conversation questions with the same value are turns of one conversation, in the file's order
 * @param kind what the question tests, for figures by kind
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record TestQuestion(
        String id,
        String question,
        List<List<String>> answer,
        List<String> cite,
        List<String> citeNot,
        List<String> answerNot,
        @JsonProperty("short") List<List<String>> shortAnswer,
        List<String> shortNot,
        boolean abstain,
        boolean orAbstain,
        boolean derived,
        Optional<LocalDate> asOf,
        String conversation,
        String kind) {

    /** What a record leaves out is empty. */
    public TestQuestion(
            @Nullable String id,
            @Nullable String question,
            @Nullable List<List<String>> answer,
            @Nullable List<String> cite,
            @Nullable List<String> citeNot,
            @Nullable List<String> answerNot,
            @JsonProperty("short") @Nullable List<List<String>> shortAnswer,
            @Nullable List<String> shortNot,
            boolean abstain,
            boolean orAbstain,
            boolean derived,
            Optional<LocalDate> asOf,
            @Nullable String conversation,
            @Nullable String kind) {
        this.id = Objects.requireNonNullElse(id, "");
        this.question = Objects.requireNonNullElse(question, "");
        this.answer = answer == null ? List.of() : List.copyOf(answer);
        this.cite = cite == null ? List.of() : List.copyOf(cite);
        this.citeNot = citeNot == null ? List.of() : List.copyOf(citeNot);
        this.answerNot = answerNot == null ? List.of() : List.copyOf(answerNot);
        this.shortAnswer = shortAnswer == null ? List.of() : List.copyOf(shortAnswer);
        this.shortNot = shortNot == null ? List.of() : List.copyOf(shortNot);
        this.abstain = abstain;
        this.orAbstain = orAbstain;
        this.derived = derived;
        this.asOf = asOf;
        this.conversation = Objects.requireNonNullElse(conversation, "");
        this.kind = Objects.requireNonNullElse(kind, "");
    }

    /** The question as a reader asks it, outside any conversation. */
    public Inquiry inquiry() {
        return new Inquiry(question, "", asOf, Optional.empty(), Optional.empty(), List.of());
    }
}
