package dev.dateline.lab.retrieval;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A question with the sentences that bear its answer out, as in MultiHop-RAG (Tang and Yang 2024).
 *
 * @param evidence empty where the articles do not say
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record EvidenceQuestion(String id, String question, List<Fact> evidence) {

    /** What a record leaves out is empty. */
    public EvidenceQuestion(@Nullable String id, @Nullable String question, @Nullable List<Fact> evidence) {
        this.id = Objects.requireNonNullElse(id, "");
        this.question = Objects.requireNonNullElse(question, "");
        this.evidence = evidence == null ? List.of() : List.copyOf(evidence);
    }

    /** A sentence of an article. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Fact(String article, String fact) {}
}
