package dev.dateline.archive;

/** What to rank passages by. */
public sealed interface PassageQuery {

    /** The articles to search. */
    ArticleFilter filter();

    /**
     * Passages that share words with a question. The words are analysed, never parsed: no character in them is an
     * operator.
     *
     * @param text the words, as a reader wrote them
     * @param topic words that say what the question goes on about; they count for less
     */
    record Words(String text, String topic, ArticleFilter filter) implements PassageQuery {

        /** Words that stand alone. */
        public Words(String text, ArticleFilter filter) {
            this(text, "", filter);
        }
    }

    /**
     * Passages whose vectors are nearest to a question's.
     *
     * @param vector of unit length, of the archive's {@link VectorSpace}
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared, and copied on its way into the index
    record Nearest(float[] vector, ArticleFilter filter) implements PassageQuery {}
}
