package dev.dateline.question;

/**
 * A name in a question.
 *
 * @param text as the question writes it
 * @param start UTF-16 index of its first character in the question
 * @param end UTF-16 index after its last character
 * @param place whether the archive speaks of it as a place rather than as somebody
 */
public record Name(String text, int start, int end, boolean place) {}
