package dev.dateline.time;

/**
 * A time that a question speaks of.
 *
 * @param start UTF-16 index in the question of its first character; of its preposition, where that says which days
 * @param dates UTF-16 index of the first character of the date itself
 * @param end UTF-16 index behind its last character
 * @param window the days it speaks of
 */
public record AskedTime(int start, int dates, int end, TimeWindow window) {}
