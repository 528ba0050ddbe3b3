package dev.dateline.lab.retrieval;

import java.nio.file.Path;

/**
 * Questions to learn from.
 *
 * @param questions JSON Lines, as {@code dateline evaluate} takes them
 * @param articles what they are asked of: files that can be ingested, or an index of them
 */
public record TrainingSet(Path questions, Path articles) {}
