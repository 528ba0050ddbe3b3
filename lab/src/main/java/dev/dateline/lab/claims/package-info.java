/**
 * Whether evidence supports a claim: the score of the verifier, measured and fitted.
 *
 * <p>Claims that people judged enter; a report leaves, or the model of the score. Start with
 * {@link dev.dateline.lab.claims.ClaimEvaluation}, for the model with {@link dev.dateline.lab.claims.SupportTraining}.
 */
@NullMarked
package dev.dateline.lab.claims;

import org.jspecify.annotations.NullMarked;
