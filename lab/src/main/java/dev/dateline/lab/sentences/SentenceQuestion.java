package dev.dateline.lab.sentences;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * A question with sentences of which some answer it, as in TREC-QA (Wang, Smith and Mitamura 2007) and WikiQA (Yang, Yih
 * and Meek 2015).
 *
 * @param set which of the two
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record SentenceQuestion(String set, String id, String question, List<Judged> sentences) {

    /** Copies the sentences. */
    public SentenceQuestion {
        sentences = List.copyOf(sentences);
    }

    /** @param answers whether it answers the question */
    record Judged(String text, @JsonProperty("answers") boolean answers) {}
}
