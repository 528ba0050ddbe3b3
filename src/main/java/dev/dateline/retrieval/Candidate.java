package dev.dateline.retrieval;

import dev.dateline.archive.PassageHit;

/**
 * A passage that was found by its words or by its vector, and what counts for it.
 *
 * @param hit the passage and its article
 * @param signals what counts for it, measured against the others that were found for the question
 */
public record Candidate(PassageHit hit, Signals signals) {}
