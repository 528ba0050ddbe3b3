package dev.dateline.lab.claims;

import dev.dateline.citation.support.SupportModel;
import dev.dateline.citation.support.SupportScorer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A claim and what there is to see of it.
 *
 * @param claim the claim
 * @param features in the order of {@link SupportModel#features}, rounded so that the last bits of a processor do not
 *     decide
 */
record MeasuredClaim(Claim claim, List<Double> features) {
    private static final double PRECISION = 1e4;

    MeasuredClaim {
        features = List.copyOf(features);
    }

    /** Claims in their order; a claim or an evidence without a word shows nothing, all zeros. */
    static List<MeasuredClaim> of(List<Claim> claims, SupportScorer scorer) {
        List<Double> nothing = Collections.nCopies(SupportModel.features().size(), 0.0);
        return claims.parallelStream()
                .map(claim -> new MeasuredClaim(
                        claim,
                        scorer.features(claim.claim(), claim.evidence()).orElse(nothing).stream()
                                .map(value -> Math.round(value * PRECISION) / PRECISION)
                                .toList()))
                .toList();
    }

    /** Claims as examples, every set and in it every judgement counting the same in sum. */
    static List<LogisticTrainer.Example> examples(List<MeasuredClaim> claims) {
        Map<List<Object>, Long> sizes =
                claims.stream().collect(Collectors.groupingBy(MeasuredClaim::kind, Collectors.counting()));
        List<LogisticTrainer.Example> examples = new ArrayList<>();
        for (MeasuredClaim claim : claims) {
            double weight = 1.0 / sizes.getOrDefault(claim.kind(), 1L);
            examples.add(
                    new LogisticTrainer.Example(claim.features(), claim.claim().supported(), weight));
        }
        return examples;
    }

    private List<Object> kind() {
        return List.of(claim.set(), claim.supported());
    }
}
