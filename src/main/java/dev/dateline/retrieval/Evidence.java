package dev.dateline.retrieval;

import dev.dateline.archive.PassageHit;

/**
 * A passage that may bear on a question.
 *
 * @param hit the passage and its article
 * @param score the share that it has of the best passage's score, 0 to 1; the best has 1
 */
public record Evidence(PassageHit hit, double score) {}
