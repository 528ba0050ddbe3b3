package dev.dateline.index;

import java.util.List;

/** What to rank passages by. */
public sealed interface PassageQuery {

    /** The articles to search. */
    ArticleFilter filter();

    /**
     * Passages that share words with a question. The words are analysed, never parsed: no character in them is an
     * operator.
     *
     * @param text the words, as a reader wrote them
     * @param phrases words that belong together, such as a name; a passage that holds them side by side ranks higher
     */
    record Words(String text, List<String> phrases, ArticleFilter filter) implements PassageQuery {
        public Words {
            phrases = List.copyOf(phrases);
        }
    }

    /**
     * Passages whose vectors are nearest to a question's.
     *
     * @param vector of unit length, as {@link Embedder#embed(String)} gives it
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared, and copied on its way into the index
    record Nearest(float[] vector, ArticleFilter filter) implements PassageQuery {}
}
