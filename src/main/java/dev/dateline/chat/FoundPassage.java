package dev.dateline.chat;

import dev.dateline.citation.ArticleReference;
import dev.dateline.retrieval.Evidence;

/**
 * A passage that bears on a question.
 *
 * @param text its words, verbatim
 * @param start UTF-16 index of its first character in the article's text
 * @param end UTF-16 index after its last character
 */
public record FoundPassage(ArticleReference article, String text, int start, int end) {

    static FoundPassage of(Evidence evidence) {
        return new FoundPassage(
                ArticleReference.of(evidence.hit()),
                evidence.hit().text(),
                evidence.hit().passage().span().start(),
                evidence.hit().passage().span().end());
    }
}
