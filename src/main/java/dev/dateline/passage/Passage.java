package dev.dateline.passage;

import dev.dateline.language.token.Span;
import java.util.List;

/**
 * A run of whole sentences of one article: the unit that is indexed and retrieved.
 *
 * @param articleId the article
 * @param ordinal its place among the article's passages, from 0
 * @param span from the first character of its first sentence to after the last character of its last
 * @param sentences its sentences in order, at least one
 */
public record Passage(String articleId, int ordinal, Span span, List<Sentence> sentences) {

    /** @throws IllegalArgumentException if there is no sentence, or one lies outside the span */
    public Passage {
        sentences = List.copyOf(sentences);
        if (sentences.isEmpty()) {
            throw new IllegalArgumentException("a passage needs a sentence");
        }
        if (sentences.getFirst().span().start() != span.start()
                || sentences.getLast().span().end() != span.end()) {
            throw new IllegalArgumentException("the sentences of passage " + ordinal + " do not fill " + span);
        }
    }
}
