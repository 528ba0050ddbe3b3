/**
 * Weights fitted to examples, and written under what they were fitted on.
 *
 * <p>Rows of features enter, weights leave; the same rows give the same bits. Start with
 * {@link dev.dateline.lab.fitting.LogisticFit} for one probability, {@link dev.dateline.lab.fitting.ListwiseFit} for an order.
 */
@NullMarked
package dev.dateline.lab.fitting;

import org.jspecify.annotations.NullMarked;
