/** Files of fitted weights, read by those that weigh. What fits and writes them is the module {@code lab}. */
@NullMarked
package dev.dateline.weights;

import org.jspecify.annotations.NullMarked;
