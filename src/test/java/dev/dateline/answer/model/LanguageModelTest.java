package dev.dateline.answer.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.dateline.archive.lucene.analysis.EnglishTermAnalyzer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

final class LanguageModelTest {
    @Test
    void isNoneUnlessOneIsAskedFor() {
        assertThat(model("none", Optional.empty(), "")).isEmpty();
    }

    @Test
    void saysWhichProvidersThereAre() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> model("opnai", Optional.of("m"), ""))
                .withMessageContaining("'opnai'")
                .withMessageContaining("none, openai");
    }

    @Test
    void asksForTheModelsName() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> model("openai", Optional.empty(), ""))
                .withMessageContaining("dateline.model.name");
    }

    @Test
    void tellsOfAWrongKeyAtOnceAndNeverTellsTheKey() {
        List<String> log = new ArrayList<>();
        Handler listener = listener(log);
        Logger.getLogger("").addHandler(listener);
        try (FakeModel server = new FakeModel().then(Script.refuses(401))) {
            LanguageModel model =
                    model("openai", Optional.of("m"), server.url()).orElseThrow();
            model.probe();

            assertThat(model.failure()).hasValueSatisfying(failure -> {
                assertThat(failure.lasting()).isTrue();
                assertThat(failure.remedy()).contains("dateline.model.api-key");
            });
            assertThat(server.received().getFirst().headers().toString()).contains(GivenModel.KEY);
            assertThat(model.toString() + model.failure() + model.description() + log)
                    .doesNotContain(GivenModel.KEY);
        } finally {
            Logger.getLogger("").removeHandler(listener);
        }
    }

    @Test
    void forgetsAFailureOnceItIsServedAgain() {
        try (FakeModel server = new FakeModel().then(Script.refuses(400), Script.says("ready"))) {
            LanguageModel model =
                    model("openai", Optional.of("m"), server.url()).orElseThrow();
            model.probe();
            assertThat(model.failure())
                    .hasValueSatisfying(failure -> assertThat(failure.lasting()).isFalse());
            model.probe();
            assertThat(model.failure()).isEmpty();
        }
    }

    private static Handler listener(List<String> log) {
        return new Handler() {
            @Override
            public void publish(LogRecord line) {
                log.add(line.getMessage() + " "
                        + List.of(Optional.ofNullable(line.getParameters()).orElse(new Object[0])));
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
    }

    private static Optional<LanguageModel> model(String provider, Optional<String> name, String url) {
        return LanguageModel.of(
                new GivenModel(provider, name, url),
                Path.of("nowhere"),
                new EnglishTermAnalyzer(),
                new SimpleMeterRegistry());
    }
}
