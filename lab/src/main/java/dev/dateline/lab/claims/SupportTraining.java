package dev.dateline.lab.claims;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.citation.support.SupportModel;
import dev.dateline.citation.support.SupportScorer;
import dev.dateline.lab.file.QuestionFile;
import dev.dateline.lab.fitting.Provenance;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Trains the weights of the support score on claims that people judged. */
public final class SupportTraining {
    /** Of what is supported, this much is to be let through. Besides the score the verifier has its rules to go by. */
    private static final double KEPT = 0.9;

    private final ObjectMapper json;
    private final SupportScorer scorer;

    /** @param scorer what the features of a claim are read by */
    public SupportTraining(ObjectMapper json, SupportScorer scorer) {
        this.json = json;
        this.scorer = scorer;
    }

    /**
     * Trains on a file of claims and writes the weights. The same file gives the same weights.
     *
     * @param claims JSON Lines, each a {@link Claim}
     * @return the weights
     * @throws BadQuestionFileException if the file cannot be read or holds another kind of record
     * @throws IOException if the weights cannot be written
     */
    public SupportModel train(Path claims, Path weightsOut) throws IOException {
        QuestionFile file = new QuestionFile(json, claims);
        List<Claim> records = file.as(file.records(), Claim.class);
        SupportModel model = train(MeasuredClaim.of(records, scorer));
        Files.writeString(
                weightsOut,
                SupportModelWriter.write(
                        model,
                        List.of(
                                "How much each feature tells whether a text bears a sentence out: mean, deviation, weight.",
                                "Trained by dateline train on " + claims.getFileName() + ", " + records.size()
                                        + " records, sha-256",
                                Provenance.digest(claims),
                                "at commit " + Provenance.commit())),
                StandardCharsets.UTF_8);
        return model;
    }

    /** The model of some claims, its threshold such that nine in ten of the supported ones reach it. */
    public static SupportModel train(List<MeasuredClaim> claims) {
        SupportModel model = LogisticTrainer.train(MeasuredClaim.examples(claims));
        List<Double> supported = claims.stream()
                .filter(claim -> claim.claim().supported())
                .map(claim -> model.score(claim.features()))
                .sorted()
                .toList();
        double threshold = supported.get((int) Math.floor(supported.size() * (1 - KEPT)));
        return new SupportModel(model.terms(), model.intercept(), threshold);
    }
}
