package dev.dateline.citation.wording;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A sentence and its words.
 *
 * @param text the sentence
 * @param words its words in order, at least one
 */
public record Reading(String text, List<Word> words) {
    /** @throws IllegalArgumentException if there is no word */
    public Reading {
        words = List.copyOf(words);
        if (words.isEmpty()) {
            throw new IllegalArgumentException("a sentence needs a word: " + text);
        }
    }

    /** The words that say something; all of them if none does. */
    public List<Word> content() {
        List<Word> content = words.stream().filter(word -> !word.function()).toList();
        return content.isEmpty() ? words : content;
    }

    /** The stems of all its words. */
    public Set<String> stems() {
        return words.stream().map(Word::stem).collect(Collectors.toUnmodifiableSet());
    }
}
