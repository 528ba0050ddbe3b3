package dev.dateline.lab.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.dateline.lab.time.TemporalReport.Fault;
import dev.dateline.time.TimeResolver;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TemporalEvaluationTest {

    private static final Path TEMPEVAL = Path.of("../../shared/eval/temporal/tempeval3-train.jsonl");

    private final TemporalEvaluation evaluation = new TemporalEvaluation(new TimeResolver());

    @TempDir
    private Path folder;

    @Test
    void countsAsTempEvalDoes() throws IOException {
        TemporalReport report = evaluation.run(write("""
                {"doc": "a", "published": "2019-06-29", "text": "They met on Friday.\\n\\nIt lasted three days now.", \
                "timex": [{"start": 12, "end": 18, "type": "DATE", "value": "2019-06-28", "text": "Friday"}, \
                {"start": 31, "end": 41, "type": "DATE", "value": "P3D", "text": "three days"}, \
                {"start": 21, "end": 23, "type": "DATE", "value": "2019", "text": "It"}]}
                """));
        assertThat(report.all()).isEqualTo(new TemporalFigures(1, 3, 3, 2, 2, 1, 2));
        assertThat(report.all().relaxedSpanF1()).isEqualTo(2 / 3.0);
        assertThat(report.misses())
                .extracting(TemporalReport.Miss::fault)
                .containsExactly(Fault.TYPE, Fault.NOT_FOUND, Fault.NOT_MARKED);
    }

    @Test
    void keepsTwoTextsInFiveUnseen() throws IOException {
        TemporalReport report = evaluation.run(write("""
                {"doc": "a", "published": "2019-06-29", "text": "They met.", "timex": []}
                """.repeat(10)));
        assertThat(report.developed().documents()).isEqualTo(6);
        assertThat(report.unseen().documents()).isEqualTo(4);
    }

    /** The figures of docs/adr/0005-time-expressions.md, less a margin for what a later rule may trade. */
    @Test
    void resolvesTimesAsWellAsTheBestPublished() throws IOException {
        assumeTrue(Files.exists(TEMPEVAL), "the TempEval-3 set is not here: ../shared/eval/temporal");
        TemporalReport report = evaluation.run(TEMPEVAL);
        assertThat(report.unseen().relaxedSpanF1()).as(report.toString()).isGreaterThan(0.92);
        assertThat(report.unseen().strictSpanF1()).as(report.toString()).isGreaterThan(0.85);
        assertThat(report.unseen().valueF1()).as(report.toString()).isGreaterThan(0.76);
    }

    private Path write(String lines) throws IOException {
        return Files.writeString(folder.resolve("marked.jsonl"), lines);
    }
}
