package dev.dateline.channel.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.archive.lucene.IndexConfig;
import dev.dateline.channel.BridgeArchive;
import dev.dateline.embedding.Embedder;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Dashboards and alerts name figures that there are: one that was renamed would be an empty panel, and an alert that never rings. */
@QuarkusTest
@TestProfile(GuardedProfile.class)
final class DashboardTest {
    private static final Set<String> COUNTERS = counters();

    private static final Pattern METRIC = Pattern.compile("\\b(?:dateline|http|jvm|process)_[a-z_]+");

    @Inject
    IndexConfig config;

    @Inject
    Embedder embedder;

    @ParameterizedTest
    @ValueSource(strings = {"deploy/grafana.json", "deploy/alerts.yaml"})
    void namesFiguresThatThereAre(String file) throws IOException {
        BridgeArchive.ingest(config, embedder);
        given().contentType("application/json")
                .body("{\"question\": \"" + BridgeArchive.QUESTION + "\"}")
                .post("/api/ask")
                .then()
                .statusCode(200);
        String figures = given().get("/q/metrics").asString();
        Set<String> named = new TreeSet<>();
        Matcher metric = METRIC.matcher(Files.readString(Path.of(file)));
        while (metric.find()) {
            named.add(metric.group());
        }
        assertThat(named).hasSizeGreaterThan(4);
        assertThat(named)
                .allSatisfy(name -> assertThat(figures.contains("\n" + name + "{")
                                || figures.contains("\n" + name + " ")
                                || isCountedWhenItHappens(name))
                        .as("%s, which %s names, is a figure of the service", name, file)
                        .isTrue());
    }

    @Test
    void theDashboardIsWhatGrafanaReads() throws IOException {
        assertThat(new ObjectMapper()
                        .readTree(Path.of("deploy/grafana.json").toFile())
                        .path("panels"))
                .isNotEmpty()
                .allSatisfy(panel -> assertThat(panel.path("targets")).isNotEmpty());
    }

    /** A counter is only there once it counted; then its name stands in the sources. */
    private static boolean isCountedWhenItHappens(String name) {
        return name.endsWith("_total") && COUNTERS.contains(name.replaceFirst("_total\\z", ""));
    }

    private static Set<String> counters() {
        Pattern counter = Pattern.compile("\\.counter\\(\"([a-z.]+)\"");
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            return sources.filter(source -> source.toString().endsWith(".java"))
                    .flatMap(source -> counter.matcher(read(source)).results())
                    .map(found -> found.group(1).replace('.', '_'))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
