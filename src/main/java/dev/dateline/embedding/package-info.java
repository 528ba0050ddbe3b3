/**
 * Vectors whose cosine says how alike texts are.
 *
 * <p>Questions and passages enter, vectors of unit length leave: one for a passage, and one for each of its sentences at
 * no further cost. The model's runtime stays inside.
 *
 * <p>Start with {@link dev.dateline.embedding.Embedder}.
 */
@NullMarked
package dev.dateline.embedding;

import org.jspecify.annotations.NullMarked;
