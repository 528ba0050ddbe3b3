package dev.dateline.channel.cli.archive;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.PackagedApp;
import dev.dateline.PackagedApp.Run;
import dev.dateline.channel.cli.ExitCodes;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** An archive that is kept current from the command line. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
final class ArchiveCommandsIT {
    private static final int SIGTERM = 128 + 15;

    @TempDir
    private Path folder;

    @Test
    void watchTakesInWhatComesAndOutWhatGoesAndCatchesUpAfterARestart() throws Exception {
        Path articles = Files.createDirectory(folder.resolve("articles"));
        Files.writeString(articles.resolve("quay.txt"), story("quay"));
        try (Watching watching = new Watching(articles)) {
            watching.says("1 added, 0 replaced, 0 unchanged, 0 removed");
            watching.says("Watching " + articles);

            Files.writeString(articles.resolve("mill.txt"), story("mill"));
            watching.says("1 added, 0 replaced, 0 unchanged, 0 removed");
            Path later = Files.createDirectories(articles.resolve("2019/may"));
            Files.writeString(later.resolve("park.txt"), story("park"));
            watching.says("1 added");
            Files.writeString(later.resolve("park.txt"), story("new park"));
            watching.says("1 replaced");
            Files.delete(articles.resolve("mill.txt"));
            watching.says("0 added, 0 replaced, 0 unchanged, 1 removed");

            // Between two ingests the archive is free.
            Run removed = run("remove", "quay", "unknown");
            assertThat(removed.exitCode()).isEqualTo(ExitCodes.NOT_FOUND);
            assertThat(removed.out()).isEqualTo("1 article removed\n");
            assertThat(removed.err()).contains("Article quay was removed by the command line", "no article 'unknown'");

            assertThat(watching.ended()).isEqualTo(SIGTERM);
        }
        Files.writeString(articles.resolve("lock.txt"), story("lock"));
        Files.delete(articles.resolve("2019/may/park.txt"));
        try (Watching watching = new Watching(articles)) {
            watching.says("1 added, 0 replaced, 0 unchanged, 1 removed");
            assertThat(watching.ended()).isEqualTo(SIGTERM);
        }
        assertThat(run("remove", "--undo", "quay").out()).isEqualTo("1 article may be ingested again\n");
        assertThat(run("ingest", articles.toString()).out()).startsWith("2 articles: 1 added, 0 replaced, 1 unchanged");
    }

    @Test
    void pruneRefusesToTakeOutMostOfTheArchiveUnlessThatIsMeant() throws Exception {
        Path articles = Files.createDirectory(folder.resolve("articles"));
        for (String name : List.of("quay", "mill", "park")) {
            Files.writeString(articles.resolve(name + ".txt"), story(name));
        }
        run("ingest", articles.toString());
        Files.delete(articles.resolve("quay.txt"));
        Files.delete(articles.resolve("mill.txt"));

        Run refused = run("ingest", articles.toString(), "--prune");
        assertThat(refused.exitCode()).isEqualTo(ExitCodes.FAILED);
        assertThat(refused.err())
                .contains("Nothing was pruned: the files of 2 of 3 articles are gone", "--prune --yes");
        assertThat(refused.out()).contains("0 removed");

        Run meant = run("ingest", articles.toString(), "--prune", "--yes");
        assertThat(meant.exitCode()).isEqualTo(ExitCodes.OK);
        assertThat(meant.out()).contains("2 removed");
    }

    @Test
    void inspectTellsScriptsWhatIsTakenAndWhatIsNot() throws Exception {
        Path page = Files.writeString(folder.resolve("tram.html"), """
                <html lang="en"><head><title>Tram stops on Sunday</title></head><body><nav>Home Sport</nav>
                <p>%s</p><p>We use cookies to remember you.</p></body></html>
                """.formatted(story("tram")));
        Files.createFile(folder.resolve("empty.txt"));

        Run run = PackagedApp.run(
                "inspect",
                "--json",
                page.toString(),
                folder.resolve("empty.txt").toString());

        assertThat(run.exitCode()).isEqualTo(ExitCodes.SOME_FILES_FAILED);
        List<String> lines = run.out().lines().toList();
        JsonNode tram = new ObjectMapper().readTree(lines.getFirst());
        assertThat(tram.at("/article/title").asText()).isEqualTo("Tram stops on Sunday");
        assertThat(tram.at("/article/language").asText()).isEqualTo("en");
        assertThat(tram.at("/taken/0/kind").asText()).isEqualTo("body");
        assertThat(tram.path("leftOut"))
                .extracting(part -> part.path("text").asText())
                .contains("Home Sport", "We use cookies to remember you.");
        assertThat(lines.get(1)).contains("The file is empty").doesNotContain("article");
        assertThat(folder.resolve("index")).doesNotExist();
    }

    @Test
    void watchSaysThatThereIsNothingToWatch() throws Exception {
        Run run = run("ingest", "--watch", folder.resolve("nothing").toString());
        assertThat(run.exitCode()).isEqualTo(ExitCodes.USAGE);
        assertThat(run.err()).contains("There is no file or folder").doesNotContain("\tat ");
    }

    private Run run(String... words) throws IOException, InterruptedException {
        String[] arguments = java.util.Arrays.copyOf(words, words.length + 2);
        arguments[words.length] = "--index";
        arguments[words.length + 1] = folder.resolve("index").toString();
        return PackagedApp.run(arguments);
    }

    private static String story(String name) {
        return "Plans for the " + name
                + " were shown on Monday, the harbour office said, and nobody objected to them.\n";
    }

    /** A watch that runs. */
    private final class Watching implements AutoCloseable {
        private final Process process;
        private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();
        private final List<Thread> readers;

        private Watching(Path articles) throws IOException {
            process = PackagedApp.start(
                    List.of(),
                    "ingest",
                    "--watch",
                    articles.toString(),
                    "--index",
                    folder.resolve("index").toString());
            readers = List.of(reader(process.inputReader()), reader(process.errorReader()));
        }

        private Thread reader(BufferedReader output) {
            return Thread.ofPlatform().start(() -> output.lines().forEach(lines::add));
        }

        private void says(String words) throws InterruptedException {
            StringBuilder before = new StringBuilder();
            for (String line = next(before); !line.contains(words); line = next(before)) {
                before.append(line).append('\n');
            }
        }

        private String next(StringBuilder before) throws InterruptedException {
            String line = lines.poll(1, TimeUnit.MINUTES);
            assertThat(line).as("said before: %s", before).isNotNull();
            return line;
        }

        private int ended() throws InterruptedException {
            process.destroy();
            int code = process.waitFor();
            for (Thread reader : readers) {
                reader.join();
            }
            assertThat(lines).noneMatch(line -> line.contains("\tat ") || line.contains("Exception"));
            return code;
        }

        @Override
        public void close() throws InterruptedException {
            process.destroyForcibly().waitFor();
        }
    }
}
