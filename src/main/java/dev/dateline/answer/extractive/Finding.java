package dev.dateline.answer.extractive;

import java.util.Optional;

/**
 * A part of a sentence that is of the kind a question asks for.
 *
 * @param start UTF-16 index of its first character in the sentence
 * @param end UTF-16 index behind its last character
 * @param text as a short answer; absent for answers that are no short ones, such as reasons
 * @param strength how sure it is that this is what was asked for, 0 to 1
 */
record Finding(int start, int end, Optional<String> text, double strength) {}
