package dev.dateline.lab.claims;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.archive.ArchiveFixture;
import dev.dateline.citation.support.SupportModelFile;
import dev.dateline.lab.fitting.Provenance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SupportTrainingTest {
    @TempDir
    Path folder;

    @Test
    void givesTheSameWeightsForTheSameClaimsAndTellsWhereTheyComeFrom() throws IOException {
        Path claims = Files.writeString(folder.resolve("claims.jsonl"), """
                {"set": "a", "claim": "The pool closed.", "evidence": "The pool closed in May.", "supported": true}
                {"set": "a", "claim": "The pool burned.", "evidence": "The pool closed in May.", "supported": false}
                {"set": "b", "claim": "Prices fell.", "evidence": "Prices fell last year.", "supported": true}
                {"set": "b", "claim": "Wages rose.", "evidence": "Prices fell last year.", "supported": false}
                """);
        SupportTraining training = new SupportTraining(new ObjectMapper(), ArchiveFixture.SCORER);

        training.train(claims, folder.resolve("one.txt"));
        training.train(claims, folder.resolve("two.txt"));

        String one = Files.readString(folder.resolve("one.txt"));
        assertThat(one)
                .isEqualTo(Files.readString(folder.resolve("two.txt")))
                .contains("claims.jsonl, 4 records")
                .contains(Provenance.digest(claims));
        assertThat(SupportModelFile.parse("one", one).terms()).isNotEmpty();
    }

    @Test
    void keepsClaimsThatShareTheirWordingOrTheirEvidenceInOneFold() {
        List<Claim> claims = List.of(
                new Claim("s", "a", "x", true),
                new Claim("s", "b", "y", true),
                new Claim("s", "a", "z", false),
                new Claim("s", "c", "z", false),
                new Claim("s", "d", "w", false));

        List<Integer> folds = ClaimFolds.of(claims, 3);

        assertThat(folds.get(2)).isEqualTo(folds.get(0)).isEqualTo(folds.get(3));
        assertThat(List.of(folds.get(0), folds.get(1), folds.get(4))).doesNotHaveDuplicates();
    }
}
