package dev.dateline.answer.extractive.sentence;

import dev.dateline.answer.Quote;
import java.util.List;

/**
 * The sentences of some evidence, ranked by how well they answer.
 *
 * @param sentences best first
 * @param answerability how sure it is that they answer at all; higher is surer, comparable between questions
 */
public record SentenceRanking(List<Ranked> sentences, double answerability) {

    public SentenceRanking {
        sentences = List.copyOf(sentences);
    }

    /**
     * A sentence and how well it answers.
     *
     * @param quote the sentence in its article
     * @param features what counts for it before it is read
     * @param margin the logarithm of the odds that it holds an answer, as it was read
     * @param score comparable within one ranking only
     */
    public record Ranked(Quote quote, Features features, double margin, double score) {

        /** The sentence's words. */
        public String text() {
            return quote.text();
        }

        /** The article it stands in. */
        public String articleId() {
            return quote.hit().passage().articleId();
        }
    }
}
