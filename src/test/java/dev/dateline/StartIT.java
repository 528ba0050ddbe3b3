package dev.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.PackagedApp.Run;
import dev.dateline.channel.cli.ExitCodes;
import dev.dateline.channel.cli.local.ServiceNote;
import dev.dateline.channel.http.RunningService;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a command starts, and what it leaves alone. */
final class StartIT {
    private static final String ASKED =
            "http_server_requests_seconds_count{method=\"POST\",outcome=\"SUCCESS\",status=\"200\","
                    + "uri=\"/api/ask\"} ";

    @TempDir
    static Path folder;

    /** A start would stumble over the port. */
    @ParameterizedTest
    @ValueSource(strings = {"--version", "--help", "ask --help", "serve --help", "ingest --nonsense --help"})
    void helpAndVersionStartNothing(String line) throws Exception {
        Run run = PackagedApp.run(new String[] {"-Dquarkus.http.port=none"}, line.split(" "));
        assertThat(run.err()).doesNotContain("quarkus.http.port");
        assertThat(run.out() + run.err()).containsAnyOf("Dateline 0.1.0", "Usage: dateline");
    }

    @Test
    void aFolderForTemporaryFilesThatCannotBeWrittenToIsOneClearLine() throws Exception {
        for (String line : new String[] {"ask when?", "serve --port 0", "doctor"}) {
            Run run = PackagedApp.run(
                    new String[] {"-Djava.io.tmpdir=" + folder.resolve("none")},
                    (line + " --index " + folder.resolve("fresh")).split(" "));
            assertThat(run.exitCode()).isEqualTo(ExitCodes.FAILED);
            // Java itself has a word to say of a folder that is not there.
            assertThat(run.err().lines().filter(said -> !said.startsWith("WARNING: java.io.tmpdir")))
                    .singleElement()
                    .asString()
                    .contains("cannot be written to", "java.io.tmpdir");
        }
    }

    @Test
    void askIsAnsweredByTheServiceOfItsIndex() throws Exception {
        Path index = folder.resolve("index");
        try (RunningService service = new RunningService(index)) {
            waitForNote(service, ServiceNote.beside(index));
            assertThat(ServiceNote.read(ServiceNote.beside(index)))
                    .hasValueSatisfying(note -> assertThat(note.address().getPort())
                            .isEqualTo(service.address().getPort()));
            Run there = PackagedApp.run("ask", "--index", index.toString(), "who wrote the letter?");
            assertThat(asked(service.address())).isEqualTo(1);
            Run here = PackagedApp.run(
                    new String[] {"-Ddateline.local.enabled=false"},
                    "ask",
                    "--index",
                    index.toString(),
                    "who wrote the letter?");
            assertThat(asked(service.address())).isEqualTo(1);
            assertThat(there).isEqualTo(here);
            PackagedApp.run("ask", "--explain", "--index", index.toString(), "who wrote the letter?");
            assertThat(asked(service.address())).isEqualTo(1);
        }
        Run after = PackagedApp.run("ask", "--index", index.toString(), "who wrote the letter?");
        assertThat(after.exitCode()).isIn(ExitCodes.OK, ExitCodes.NOT_FOUND);
        assertThat(after.err()).isEmpty();
        assertThat(ServiceNote.beside(index)).doesNotExist();
    }

    private static void waitForNote(RunningService service, Path note) throws Exception {
        for (int tries = 0; ServiceNote.read(note).isEmpty(); tries++) {
            assertThat(tries).as("the service is ready: %s", service.log()).isLessThan(600);
            Thread.sleep(100);
        }
    }

    private static int asked(URI service) throws Exception {
        String metrics = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(service.resolve("/q/metrics")).build(), BodyHandlers.ofString())
                .body();
        return metrics.lines()
                .filter(line -> line.startsWith(ASKED))
                .mapToInt(line -> (int) Double.parseDouble(line.substring(ASKED.length())))
                .sum();
    }
}
