package dev.dateline.time.grammar;

import dev.dateline.language.verb.Tense;
import dev.dateline.time.grammar.meaning.Meaning;

/**
 * A time expression as it was read.
 *
 * @param start UTF-16 index of its first character
 * @param end UTF-16 index after its last character
 * @param meaning what it says
 * @param tense what the verbs around it tell of when
 */
public record Phrase(int start, int end, Meaning meaning, Tense tense) {}
