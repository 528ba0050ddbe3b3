package dev.dateline.channel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.PackagedApp;
import dev.dateline.PackagedApp.Run;
import dev.dateline.archive.ArchiveFixture;
import dev.dateline.archive.lucene.LuceneArchives;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every command prints, and the exit code it ends with. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
final class CommandLineIT {
    private static final String MEETING = "when did Trump and Kim meet in the demilitarised zone?";
    private static final Path SAMPLES = Path.of("src/main/resources/samples");
    private static final List<String> COPIED = List.of("handshake-offer.txt", "handshake-at-the-line.html");
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    static Path folder;

    private static String index = "";
    private static Run firstIngest = new Run(-1, "", "");
    private static Run secondIngest = new Run(-1, "", "");

    /** Good files and bad ones; then again without one of the good. */
    @BeforeAll
    static void ingestsTwice() throws Exception {
        index = folder.resolve("index").toString();
        Path articles = Files.createDirectory(folder.resolve("articles"));
        for (String name : COPIED) {
            Files.copy(SAMPLES.resolve(name), articles.resolve(name));
        }
        Files.writeString(articles.resolve("wire.jsonl"), """
                {"id": "bridge", "title": "Bridge opens", "text": "The bridge was opened on 2 May 2019 by the mayor."}
                {"id": "broken", "title":
                {"id": "tunnel", "title": "Tunnel shut", "text": "The tunnel was shut on 9 May 2019 after a fire."}
                """);
        Files.createFile(articles.resolve("empty.txt"));
        byte[] noise = new byte[4_000];
        new Random(7).nextBytes(noise);
        Files.write(articles.resolve("noise.txt"), noise);
        Path gone = Files.writeString(articles.resolve("gone.md"), "# Gone\n\nThe ferry sailed on 3 May 2019.\n");
        firstIngest = PackagedApp.run("ingest", articles.toString(), "--index", index);
        Files.delete(gone);
        secondIngest = PackagedApp.run("ingest", articles.toString(), "--prune", "--index", index);
    }

    @Test
    void ingestReadsWhatItCanAndNamesWhatItCannot() {
        Path articles = folder.resolve("articles");
        assertThat(firstIngest.exitCode()).isEqualTo(ExitCodes.SOME_FILES_FAILED);
        assertThat(firstIngest.err())
                .contains(articles.resolve("wire.jsonl") + ":2: It is not valid JSON")
                .contains(articles.resolve("empty.txt") + ": The file is empty")
                .contains(articles.resolve("noise.txt") + ": The text is not valid UTF-8");
        assertThat(firstIngest.out()).startsWith("5 articles: 5 added,").contains("; 3 could not be read");
    }

    @Test
    void ingestEmbedsNothingTwiceAndPrunesWhatIsGone() {
        assertThat(secondIngest.exitCode()).isEqualTo(ExitCodes.SOME_FILES_FAILED);
        assertThat(secondIngest.out())
                .startsWith("4 articles: 0 added, 0 replaced, 4 unchanged, 1 removed; 0 passages embedded, 0 reused");
    }

    @Test
    void ingestEndsWellWhereEverythingWasRead() throws Exception {
        String other = folder.resolve("other").toString();
        Run run = PackagedApp.run("ingest", SAMPLES.resolve(COPIED.getFirst()).toString(), "--index=" + other);
        assertThat(run.exitCode()).isEqualTo(ExitCodes.OK);
        assertThat(run.out()).contains("1 added,").doesNotContain("could not");
    }

    @Test
    void askPrintsTheAnswerThenWhatProvesIt() throws Exception {
        Run run = ask(MEETING);
        assertThat(run.exitCode()).isEqualTo(ExitCodes.OK);
        assertThat(run.out()).startsWith("30 June 2019\n").contains("[1]", "Sunday = 2019-06-30");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void askPrintsTheReplyAsJson() throws Exception {
        Run run = ask("--json", "when", "did Trump and Kim meet in the demilitarised zone?");
        assertThat(run.exitCode()).isEqualTo(ExitCodes.OK);
        JsonNode reply = JSON.readTree(run.out());
        assertThat(reply.path("status").asText()).isEqualTo("answered");
        assertThat(reply.path("short").asText()).isEqualTo("30 June 2019");
    }

    @Test
    void askUsesNothingPublishedAfterTheDayItIsGiven() throws Exception {
        Run run = ask("--json", "--as-of", "2019-06-29", MEETING);
        assertThat(run.exitCode()).as(run.out()).isIn(ExitCodes.OK, ExitCodes.NOT_FOUND);
        JsonNode reply = JSON.readTree(run.out());
        assertThat(reply.path("short").asText()).isNotEqualTo("30 June 2019");
        assertThat(reply.path("searched").path("to").asText()).isEqualTo("2019-06-29");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?!… — ((",
                "resign? AND (foo:",
                "🙂 🇰🇷 👩‍👩‍👧",
                "Когда встретились Трамп и Ким?",
                "<script>alert(1)</script>&nbsp;",
                "@/etc/hostname %s ${java.version}"
            })
    void askTakesAnyCharacters(String question) throws Exception {
        Run run = ask(question);
        assertThat(run.exitCode()).as(run.err()).isIn(ExitCodes.OK, ExitCodes.NOT_FOUND);
        assertThat(run.out()).isNotBlank();
        assertThat(run.err()).isEmpty();
    }

    @Test
    void askTellsByItsExitCodeThatTheArticlesDoNotSay() throws Exception {
        Run run = ask("--json", "who won the Eurovision song contest?");
        assertThat(run.exitCode()).isEqualTo(ExitCodes.NOT_FOUND);
        assertThat(JSON.readTree(run.out()).path("status").asText()).isEqualTo("notFound");
    }

    @Test
    void askSaysHowToGetAnIndexWhereThereIsNone() throws Exception {
        Path nothing = folder.resolve("nothing");
        failed("holds no index yet. Run: dateline ingest PATH", nothing, "ask", MEETING);
        assertThat(nothing).doesNotExist();
    }

    @Test
    void refusesWhatItCannotTakeAndSaysHowToAsk() throws Exception {
        refused("The question is empty", "ask", " \t");
        refused("has 10000 characters; ask with at most 2000", "ask", "x".repeat(10_000));
        refused("'29/6/2019' is no date. Give it as 2019-06-29", "ask", "--as-of", "29/6/2019", MEETING);
        refused("--index is empty", "ask", MEETING, "--index=");
        refused("'99999' is no port", "serve", "--port", "99999");
    }

    @Test
    void refusesACommandThatThereIsNot() throws Exception {
        Run run = PackagedApp.run("remember");
        assertThat(run.exitCode()).isEqualTo(ExitCodes.USAGE);
        assertThat(run.err()).contains("'remember'").doesNotContain("\tat ", "Exception");
    }

    @Test
    void hasNoCommandThatMeasuresOrTrains() throws Exception {
        assertThat(PackagedApp.run("--help").out())
                .contains("serve", "ingest", "ask", "doctor")
                .doesNotContain("evaluate", "benchmark", "train");
    }

    @Test
    void saysThatAnotherProcessHoldsTheIndex() throws Exception {
        Path held = folder.resolve("held");
        try (var holder = new LuceneArchives(held).write(ArchiveFixture.EMBEDDER.space())) {
            holder.commit();
            failed("is being written by another process. Wait", held, "ingest", SAMPLES.toString());
        }
    }

    @Test
    void refusesAnIndexOfANewerVersion() throws Exception {
        Path newer = folder.resolve("newer");
        ArchiveFixture.writeNewerVersion(newer);
        failed("newer version of Dateline. Update Dateline", newer, "ask", MEETING);
        failed("newer version of Dateline. Update Dateline", newer, "serve", "--port=0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"serve", "ingest", "remove", "inspect", "ask", "doctor"})
    void everyCommandExplainsItself(String command) throws Exception {
        Run run = PackagedApp.run(command, "--help");
        assertThat(run.exitCode()).isEqualTo(ExitCodes.OK);
        assertThat(run.out()).startsWith("Usage: dateline " + command).contains("--help");
    }

    private static Run ask(String... words) throws Exception {
        return PackagedApp.run(Stream.concat(Stream.of("ask", "--index", index), Stream.of(words))
                .toArray(String[]::new));
    }

    private static void refused(String reason, String... arguments) throws Exception {
        Run run = PackagedApp.run(arguments);
        assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCodes.USAGE);
        assertThat(run.err()).contains(reason, "Usage: dateline").doesNotContain("\tat ", "Exception");
        assertThat(run.out()).isEmpty();
    }

    private static void failed(String reason, Path index, String... arguments) throws Exception {
        Run run = PackagedApp.run(Stream.concat(Stream.of(arguments), Stream.of("--index", index.toString()))
                .toArray(String[]::new));
        assertThat(run.exitCode()).as(run.out() + run.err()).isEqualTo(ExitCodes.FAILED);
        assertThat(run.err()).contains("index " + index + ": ", reason).doesNotContain("\tat ");
    }
}
