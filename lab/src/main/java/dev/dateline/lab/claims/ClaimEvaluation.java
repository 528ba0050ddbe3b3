package dev.dateline.lab.claims;

import dev.dateline.citation.support.SupportModel;
import dev.dateline.citation.support.SupportModelFile;
import dev.dateline.citation.support.SupportScorer;
import dev.dateline.lab.report.Report;
import dev.dateline.lab.report.RocCurve;
import dev.dateline.lab.report.Tally;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Measures the support score on claims that people judged: as it ships, trained without the claims it is asked about, and
 * trained without their whole set.
 */
public final class ClaimEvaluation {
    private static final int FOLDS = 10;
    private static final int LONGEST_EVIDENCE_SHOWN = 200;

    private final SupportScorer scorer;
    private final SupportModel model = SupportModelFile.packaged();

    /** @param scorer what the features of a claim are read by */
    public ClaimEvaluation(SupportScorer scorer) {
        this.scorer = scorer;
    }

    /** The figures of each set of claims. */
    public Report run(String file, List<Claim> claims) {
        List<MeasuredClaim> measured = MeasuredClaim.of(claims, scorer);
        List<Integer> folds = ClaimFolds.of(claims, FOLDS);
        List<String> sets = claims.stream().map(Claim::set).distinct().toList();
        List<Double> shipped =
                measured.stream().map(claim -> model.score(claim.features())).toList();
        List<Double> crossValidated = leavingOut(measured, folds);
        List<Double> otherSets = sets.size() < 2
                ? crossValidated
                : leavingOut(
                        measured,
                        claims.stream().map(claim -> sets.indexOf(claim.set())).toList());
        Map<String, Object> figures = new LinkedHashMap<>();
        for (String set : sets) {
            IntPredicate inSet = i -> claims.get(i).set().equals(set);
            figures.put(set + " AUC", auc(claims, shipped, inSet));
            figures.put(set + " AUC, cross-validated", auc(claims, crossValidated, inSet));
            figures.put(set + " AUC, trained on the other sets", auc(claims, otherSets, inSet));
            figures.put(set + " let through", letThrough(claims, shipped, inSet));
        }
        figures.put("all AUC, cross-validated", auc(claims, crossValidated, i -> true));
        figures.put("all let through", letThrough(claims, shipped, i -> true));
        return new Report(file, figures, misses(claims, shipped));
    }

    /** Scores each part by a model that was trained on the others. */
    private static List<Double> leavingOut(List<MeasuredClaim> claims, List<Integer> parts) {
        Double[] scores = new Double[claims.size()];
        for (int part : parts.stream().distinct().toList()) {
            List<MeasuredClaim> others = new ArrayList<>();
            for (int i = 0; i < scores.length; i++) {
                if (parts.get(i) != part) {
                    others.add(claims.get(i));
                }
            }
            SupportModel trained = SupportTraining.train(others);
            for (int i = 0; i < scores.length; i++) {
                if (parts.get(i) == part) {
                    scores[i] = trained.score(claims.get(i).features());
                }
            }
        }
        return List.of(scores);
    }

    private static RocCurve auc(List<Claim> claims, List<Double> scores, IntPredicate counts) {
        RocCurve curve = new RocCurve();
        IntStream.range(0, claims.size())
                .filter(counts)
                .forEach(i -> curve.add(scores.get(i), claims.get(i).supported()));
        return curve;
    }

    /** Precision and recall at the threshold in use. */
    private String letThrough(List<Claim> claims, List<Double> scores, IntPredicate counts) {
        Tally precision = new Tally();
        Tally recall = new Tally();
        for (int i = 0; i < claims.size(); i++) {
            boolean passes = scores.get(i) >= model.threshold();
            if (counts.test(i) && passes) {
                precision.add(claims.get(i).supported());
            }
            if (counts.test(i) && claims.get(i).supported()) {
                recall.add(passes);
            }
        }
        return "precision " + precision + ", recall " + recall;
    }

    /** What is judged wrongly, the clearest mistakes first. */
    private List<String> misses(List<Claim> claims, List<Double> scores) {
        return IntStream.range(0, claims.size())
                .boxed()
                .filter(i -> scores.get(i) >= model.threshold() != claims.get(i).supported())
                .sorted(Comparator.comparingDouble(i -> claims.get(i).supported() ? scores.get(i) : 1 - scores.get(i)))
                .map(i -> line(claims.get(i), scores.get(i)))
                .toList();
    }

    private static String line(Claim claim, double score) {
        String evidence = claim.evidence();
        return String.format(
                Locale.ROOT,
                "%s %.2f %s: %s | %s",
                claim.set(),
                score,
                claim.supported() ? "is supported" : "is not supported",
                claim.claim(),
                evidence.length() > LONGEST_EVIDENCE_SHOWN
                        ? evidence.substring(0, LONGEST_EVIDENCE_SHOWN) + " …"
                        : evidence);
    }
}
