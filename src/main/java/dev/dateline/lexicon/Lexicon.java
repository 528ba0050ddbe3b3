package dev.dateline.lexicon;

import dev.dateline.archive.ArticleFilter;
import java.util.List;
import java.util.Optional;

/**
 * The words and names that the archive uses, and how. Words and names are given in any case; a hyphen within a name counts
 * as a blank. Safe for use by many threads.
 */
public interface Lexicon {

    /**
     * This lexicon with the words and phrases of a text looked up together, in a few calls of the archive however long the text is.
     * It remembers what it was told: keep it for one question and one thread.
     *
     * @param filter the articles that may tell what the text's roles and abbreviations mean
     */
    default Lexicon reading(String text, ArticleFilter filter) {
        return this;
    }

    /** Whether the archive has a word, in this form or another of the same stem. */
    boolean knows(String word);

    /**
     * What a word that the archive does not know was most likely meant to be: one or two slips of the keyboard away, or two
     * words written as one, and found together with what stands beside it.
     *
     * @param words those of a question, in its order
     * @param at the place of the word among them, from 0
     * @param filter the articles that must have it
     * @return in lower case; empty if nothing is near, or the word is a sound one that no article happens to use
     */
    Optional<String> spelling(List<String> words, int at, ArticleFilter filter);

    /** Whether a word is written with a capital where it stands in a sentence, as names are. */
    boolean isCapitalised(String word);

    /** How a name is used. */
    Use use(String name);

    /** Whether two words or more are one name, rather than names that happen to stand side by side. */
    boolean isName(String words);

    /**
     * Who holds a role, such as "North Korean leader", by most of the passages that say so.
     *
     * @param filter the articles that may tell
     * @return the full name, in lower case
     */
    Optional<String> holder(String role, ArticleFilter filter);

    /**
     * What an abbreviation is short for, or the abbreviation of what is spelled out, where the archive says so.
     *
     * @param filter the articles that may tell
     * @return in lower case
     */
    Optional<String> otherForm(String words, ArticleFilter filter);

    /** The word that a name of several is cut to where it is mentioned again, such as "kim"; empty if it is not cut. */
    Optional<String> shortForm(String name);

    /**
     * How a name is used.
     *
     * @param passages how many passages have it as a whole name, by itself
     * @param places how many of those say that something was in it
     * @param speakers how many of those say that it said something
     * @param masculine how many go on about it with "he"
     * @param feminine how many go on about it with "she"
     */
    record Use(int passages, int places, int speakers, int masculine, int feminine) {

        /** Whether it is a place rather than somebody. */
        public boolean isPlace() {
            return places > speakers && 20 * places >= passages;
        }
    }
}
