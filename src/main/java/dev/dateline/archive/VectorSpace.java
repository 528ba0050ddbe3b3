package dev.dateline.archive;

/**
 * Which vectors an archive keeps. Those of two models are never compared.
 *
 * @param model names the model that makes them
 * @param dimension how many components each has
 */
public record VectorSpace(String model, int dimension) {}
