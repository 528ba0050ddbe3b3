package dev.dateline.archive.analysis;

import java.util.List;
import java.util.Locale;

/** Reads words as they are spelled. Safe for use by many threads. */
public interface WordAnalyzer {

    /** The words of a text in their order: possessives and accents taken off, case kept, nothing left out or stemmed. */
    List<Word> words(String text);

    /** Whether a word, in lower case, is a function word, which no term is made of. */
    boolean isStopWord(String word);

    /** A name or a phrase as the archive knows it: its words in lower case, a blank between. */
    default String name(String text) {
        return String.join(" ", words(text).stream().map(Word::lower).toList());
    }

    /**
     * A word of a text.
     *
     * @param spelled as it stands there, bare
     * @param start UTF-16 index of its first character in the text
     * @param end UTF-16 index after its last character, a possessive included
     */
    record Word(String spelled, int start, int end) {

        /** In lower case. */
        public String lower() {
            return spelled.toLowerCase(Locale.ROOT);
        }

        /** Whether it begins with a capital. */
        public boolean isCapitalised() {
            return Character.isUpperCase(spelled.codePointAt(0));
        }

        /** Whether a possessive was taken off. */
        public boolean isPossessive() {
            return end - start > spelled.length();
        }
    }
}
