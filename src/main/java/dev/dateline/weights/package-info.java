/** Files of fitted weights: read by those that weigh, written by those that fit. */
@NullMarked
package dev.dateline.weights;

import org.jspecify.annotations.NullMarked;
