package dev.dateline.lab.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.archive.ArchiveFixture;
import dev.dateline.lab.file.QuestionFile;
import dev.dateline.lab.report.Report;
import dev.dateline.lab.report.RocCurve;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class ClaimEvaluationTest {
    private static final Path CLAIMS = Path.of("../../shared/eval/claims/claims.jsonl");

    /** All of them take more than a minute. */
    private static final int EVERY = 6;

    @Test
    void tellsBorneOutFromNotOnPublishedClaims() {
        assumeTrue(Files.exists(CLAIMS), "the claims are not beside this checkout");
        QuestionFile file = new QuestionFile(new ObjectMapper(), CLAIMS);
        List<Claim> all = file.as(file.records(), Claim.class);
        List<Claim> claims = IntStream.range(0, all.size())
                .filter(i -> i % EVERY == 0)
                .mapToObj(all::get)
                .toList();

        Report report = new ClaimEvaluation(ArchiveFixture.SCORER).run("claims", claims);

        assertThat(report.figures()).allSatisfy((name, figure) -> {
            if (figure instanceof RocCurve curve && !name.endsWith("other sets")) {
                assertThat(curve.area()).as(name).isGreaterThan(0.7);
            }
        });
        assertThat(report.figures()).containsKeys("qags-cnndm AUC", "all AUC, cross-validated", "all let through");
        assertThat(report.misses()).isNotEmpty();
    }
}
