package dev.dateline.citation.support;

import dev.dateline.citation.wording.Reading;
import dev.dateline.citation.wording.Word;
import dev.dateline.index.Embedder;
import java.util.List;

/**
 * A statement, held against a text.
 *
 * @param statement what is to be borne out
 * @param text all sentences of the text
 * @param shortlist those that share most with the statement, the nearest first
 * @param alignment how near each word of the statement comes to one of the shortlist
 */
record Comparison(Reading statement, List<Reading> text, List<Reading> shortlist, Alignment alignment) {

    static Comparison of(Reading statement, List<Reading> text, Embedder embedder) {
        List<Reading> shortlist = Shortlist.of(statement, text);
        return new Comparison(statement, text, shortlist, Alignment.of(statement, shortlist, embedder));
    }

    /** The sentence that shares most with the statement. */
    Reading nearest() {
        return shortlist.getFirst();
    }

    /** Whether a word of the statement that says something is nowhere in the text, and is no number. */
    boolean isUnknown(Word word) {
        return !word.function()
                && !word.negates()
                && !Character.isDigit(word.form().charAt(0))
                && text.stream().noneMatch(sentence -> sentence.stems().contains(word.stem()));
    }
}
