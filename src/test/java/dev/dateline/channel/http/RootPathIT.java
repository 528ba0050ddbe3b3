package dev.dateline.channel.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.PackagedApp;
import java.io.BufferedReader;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(value = 2, unit = TimeUnit.MINUTES)
final class RootPathIT {
    @TempDir
    Path folder;

    @Test
    void refusesAPathThatItWasNotBuiltForAndSaysHow() throws Exception {
        Process process = PackagedApp.start(
                List.of("-Dquarkus.http.root-path=/news", "-Dquarkus.http.host=127.0.0.1"),
                "serve",
                "--port",
                "0",
                "--index",
                folder.resolve("index").toString());
        process.getOutputStream().close();
        BufferedReader out = process.inputReader();
        Thread.ofPlatform().daemon().start(() -> out.lines().forEach(line -> {}));
        String errors;
        try (BufferedReader reader = process.errorReader()) {
            errors = reader.lines().collect(Collectors.joining("\n"));
        }

        assertThat(process.waitFor()).isNotZero();
        assertThat(errors)
                .contains("quarkus.http.root-path is /news", "dateline maven -Dquarkus.http.root-path=/news")
                .doesNotContain("\tat ");
    }
}
