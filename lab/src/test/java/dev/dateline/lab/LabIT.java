package dev.dateline.lab;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.PackagedApp;
import dev.dateline.PackagedApp.Run;
import dev.dateline.archive.ArchiveFixture;
import dev.dateline.channel.cli.ExitCodes;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What the lab's commands print, loaded by the packaged service, and the exit code they end with. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
final class LabIT {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    static Path folder;

    private static String index = "";

    @BeforeAll
    static void fills() {
        Path archive = folder.resolve("index");
        ArchiveFixture.ingest(
                archive,
                ArchiveFixture.article(
                        "bridge",
                        "Bridge opens",
                        "The Herald",
                        "2019-05-03",
                        "The bridge was opened on 2 May 2019 by the mayor."));
        index = archive.toString();
    }

    @Test
    void evaluateReportsFiguresAndMisses() throws Exception {
        Path questions = Files.writeString(folder.resolve("questions.jsonl"), """
                {"id": "q1", "question": "When was the bridge opened?", "answer": [["2 May 2019"]], "cite": ["bridge"]}
                {"id": "q2", "question": "Who opened the bridge?", "answer": [["the nineties"]]}
                """);

        Run figures = PackagedApp.run("evaluate", questions.toString(), "--json", "--index", index);
        assertThat(figures.exitCode()).as(figures.err()).isEqualTo(ExitCodes.OK);
        JsonNode report = JSON.readTree(figures.out()).path(0);
        assertThat(report.path("figures").isObject()).isTrue();
        assertThat(report.path("misses"))
                .isNotEmpty()
                .allSatisfy(miss -> assertThat(miss.asText()).startsWith("q2 "));

        Run misses = PackagedApp.run("evaluate", questions.toString(), "--misses", "--index", index);
        assertThat(misses.out()).contains("\n- ").contains("q2").doesNotContain("q1");
    }

    @Test
    void evaluateSaysWhatIsWrongWithAQuestionFile() throws Exception {
        Path questions = Files.writeString(folder.resolve("bad.jsonl"), "\n{\"question\": \"when?\"\n");
        Run run = PackagedApp.run("evaluate", questions.toString(), "--index", index);
        assertThat(run.exitCode()).isEqualTo(ExitCodes.FAILED);
        assertThat(run.err()).startsWith(questions + ":2: not a JSON record").doesNotContain("\tat ");
    }

    @Test
    void trainWritesTheModelOfTheSupportScore() throws Exception {
        Path claims = Files.writeString(folder.resolve("claims.jsonl"), """
                {"set": "a", "claim": "The pool closed.", "evidence": "The pool closed in May.", "supported": true}
                {"set": "a", "claim": "The pool burned.", "evidence": "The pool closed in May.", "supported": false}
                """);
        Path model = folder.resolve("model.txt");
        Run run = PackagedApp.run("train", "claims", claims.toString(), "--out", model.toString());
        assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCodes.OK);
        assertThat(run.out()).isEqualTo("wrote " + model + System.lineSeparator());
        assertThat(model).content().contains("claims.jsonl, 2 records");
    }

    @Test
    void trainRefusesASampleThatIsNone() throws Exception {
        Run run = PackagedApp.run("train", "gates", "questions.jsonl", "--every", "5", "--from", "6");
        assertThat(run.exitCode()).isEqualTo(ExitCodes.USAGE);
        assertThat(run.err()).contains("they are 5 and 6").doesNotContain("\tat ");
    }

    @Test
    void aCommandExplainsItself() throws Exception {
        Run run = PackagedApp.run("benchmark", "--help");
        assertThat(run.exitCode()).isEqualTo(ExitCodes.OK);
        assertThat(run.out()).startsWith("Usage: dateline benchmark").contains("--help");
    }

    @Test
    void theServiceSaysWhichModuleIsNotThere() throws Exception {
        Path gone = folder.resolve("gone.jar");
        Process process = PackagedApp.start(List.of("-Ddateline.commands=" + gone), "evaluate", "--help");
        process.getOutputStream().close();
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(err).isEqualTo(ExitCodes.FAILED);
        assertThat(err)
                .contains("dateline.commands names " + gone + ", which is not there")
                .doesNotContain("\tat ");
    }

    @Test
    void theCommandLineListsThemBesideTheServicesOwn() throws Exception {
        Run run = PackagedApp.run("--help");
        assertThat(run.out()).contains("serve", "ask", "evaluate", "benchmark", "train");
    }
}
