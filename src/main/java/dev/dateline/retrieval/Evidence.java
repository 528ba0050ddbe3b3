package dev.dateline.retrieval;

import dev.dateline.index.PassageHit;

/**
 * A passage that may bear on a question.
 *
 * @param hit the passage and its article
 * @param score how well it ranked, 0 to 1, the best passage of a question near 1
 */
public record Evidence(PassageHit hit, double score) {}
