package dev.dateline.citation.check;

import dev.dateline.language.token.Span;

/** What is wrong with a sentence: what it changes of its quotes, and where. */
public sealed interface Fault {

    /** What is wrong. */
    Flaw flaw();

    /** The same with what it is wrong about, for whoever reads a log or an explanation: a clause without a full stop. */
    String inWords();

    /** Of what it is, for a metric. */
    default Kind kind() {
        return flaw().kind();
    }

    /** Kinds of faults. */
    enum Kind {
        CITATION,
        QUOTE,
        FIGURE,
        DATE,
        NAME,
        SENSE,
        SUPPORT
    }

    /**
     * Something is wrong with the sentence as a whole.
     *
     * @param about the article or the speaker that it is about; empty if it is about neither
     */
    record OfSentence(Flaw flaw, String about) implements Fault {
        public OfSentence(Flaw flaw) {
            this(flaw, "");
        }

        @Override
        public String inWords() {
            return flaw.inWords(about);
        }
    }

    /**
     * Something is wrong with certain words.
     *
     * @param told the words
     * @param where they stand in what is told without dates in brackets, as UTF-16 indices
     */
    record OfWords(String told, Span where, Flaw flaw) implements Fault {
        @Override
        public String inWords() {
            return flaw.inWords(told);
        }
    }
}
