package dev.dateline.question;

import java.util.Set;

/**
 * Other words for a name in a question, as the archive has them: "Kim" for "Kim Jong Un", "demilitarised zone" for "DMZ", "Kim
 * Jong Un" for "the North Korean leader". A text that holds all the words speaks of what the terms name.
 *
 * @param text the other words
 * @param words the same, analysed
 * @param terms the terms of the question that they stand for
 */
public record Alias(String text, Set<String> words, Set<String> terms) {
    public Alias {
        words = Set.copyOf(words);
        terms = Set.copyOf(terms);
    }
}
