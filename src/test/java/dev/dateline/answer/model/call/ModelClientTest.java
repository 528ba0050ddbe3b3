package dev.dateline.answer.model.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.dateline.answer.model.FakeModel;
import dev.dateline.answer.model.GivenModel;
import dev.dateline.answer.model.Script;
import dev.dateline.answer.model.call.ModelFault.Kind;
import dev.dateline.answer.model.provider.ModelProvider;
import dev.dateline.answer.model.provider.ModelSettings;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

final class ModelClientTest {
    private final FakeModel server = new FakeModel();
    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();

    @AfterEach
    void stop() {
        server.close();
    }

    static List<ModelProvider> providers() {
        return List.of(
                ModelProvider.OPENAI,
                ModelProvider.OLLAMA,
                ModelProvider.ANTHROPIC,
                ModelProvider.GEMINI,
                ModelProvider.MISTRAL);
    }

    @ParameterizedTest
    @MethodSource("providers")
    void readsAStreamedAnswerOfEachProvider(ModelProvider provider) {
        server.then(Script.says("They met in Lisbon. [k7d2] It rained."));

        assertThat(client(provider).open("You are brief.", "Where?").rest())
                .isEqualTo("They met in Lisbon. [k7d2] It rained.");
        assertThat(server.received())
                .singleElement()
                .satisfies(request -> assertThat(request.body()).contains("You are brief.", "Where?"));
        assertThat(registry.get("gen_ai.client.token.usage").summaries())
                .extracting(summary -> summary.totalAmount())
                .containsExactlyInAnyOrder(900.0, 40.0);
    }

    @ParameterizedTest
    @MethodSource("providers")
    void saysThatAKeyIsWrong(ModelProvider provider) {
        server.then(Script.refuses(401));

        assertFault(client(provider), Kind.UNAUTHORIZED);
        assertThat(server.received()).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("providers")
    void triesAgainWhereTheServerFailed(ModelProvider provider) {
        server.then(Script.refuses(500), Script.says("Fine."));

        assertThat(client(provider).open("s", "u").rest()).isEqualTo("Fine.");
    }

    @ParameterizedTest
    @MethodSource("providers")
    void comesBackWhenItWasTold(ModelProvider provider) {
        server.then(Script.refuses(429, "1"), Script.says("Fine."));
        long start = System.nanoTime();

        assertThat(client(provider).open("s", "u").rest()).isEqualTo("Fine.");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(Duration.ofMillis(950));
    }

    @Test
    void doesNotWaitLongerThanItMay() {
        server.then(Script.refuses(429, "3600"));

        assertFault(client(ModelProvider.OPENAI), Kind.RATE_LIMITED);
        assertThat(server.received()).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("providers")
    void givesUpOnASilentServer(ModelProvider provider) {
        server.then(Script.saysNothing().thenHangs(5_000));

        assertFault(client(provider, Duration.ofMillis(400), Duration.ofMillis(200)), Kind.TIMED_OUT);
    }

    @ParameterizedTest
    @MethodSource("providers")
    void givesUpOnOneThatStopsHalfWay(ModelProvider provider) {
        server.then(Script.says("They met. [k7d2] It").thenHangs(5_000));

        assertFaultOnTheWay(client(provider, Duration.ofSeconds(10), Duration.ofMillis(200)), Kind.STALLED);
    }

    @ParameterizedTest
    @MethodSource("providers")
    void tellsHalfAStreamFromAWhole(ModelProvider provider) {
        server.then(Script.says("They met. [k7d2] It").thenBreaksOff());

        assertFaultOnTheWay(client(provider), Kind.STALLED);
    }

    @ParameterizedTest
    @MethodSource("providers")
    void stopsOneThatWouldNotStop(ModelProvider provider) {
        server.then(Script.saysForEver("They met and met and met again in the harbour. "));

        assertFaultOnTheWay(client(provider), Kind.ENDLESS);
    }

    @ParameterizedTest
    @MethodSource("providers")
    void takesNothingForNoAnswer(ModelProvider provider) {
        server.then(Script.saysNothing());

        assertFault(client(provider), Kind.EMPTY);
    }

    @ParameterizedTest
    @MethodSource("providers")
    void takesGibberishForNoAnswer(ModelProvider provider) {
        server.then(Script.garbles());

        assertThatExceptionOfType(ModelFault.class)
                .isThrownBy(() -> client(provider).open("s", "u").rest())
                .satisfies(fault ->
                        assertThat(fault.kind()).as("%s", fault.getCause()).isIn(Kind.GARBLED, Kind.EMPTY));
    }

    @Test
    void saysThatNobodyIsThere() throws Exception {
        int closed;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            closed = socket.getLocalPort();
        }
        ModelClient client = client(
                ModelProvider.OPENAI, "http://127.0.0.1:" + closed, Duration.ofSeconds(5), Duration.ofSeconds(1));

        assertFault(client, Kind.UNREACHABLE);
    }

    @Test
    void leavesAServerAloneThatFailsTimeAfterTime() {
        server.then(Script.refuses(400));
        ModelClient client = client(ModelProvider.OPENAI);
        for (int i = 0; i < 5; i++) {
            assertFault(client, Kind.REFUSED);
        }
        int asked = server.received().size();

        assertFault(client, Kind.RESTING);
        assertThat(server.received()).hasSize(asked);
    }

    @Test
    void hangsUpWhenTheAskerDoes() throws Exception {
        server.then(Script.saysForEver("word ").slowly(20));
        Thread asker = Thread.ofVirtual().start(() -> {
            try (ModelStream stream = client(ModelProvider.OPENAI).open("s", "u")) {
                stream.rest();
            } catch (ModelFault expected) {
                assertThat(expected.kind()).isEqualTo(Kind.GIVEN_UP);
            }
        });
        while (server.received().isEmpty()) {
            Thread.sleep(10);
        }
        asker.interrupt();
        asker.join(Duration.ofSeconds(5));

        assertThat(asker.isAlive()).isFalse();
        for (int i = 0; i < 200 && server.hungUp() == 0; i++) {
            Thread.sleep(20);
        }
        assertThat(server.hungUp()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void tellsNoSecretOfAFault(Kind kind) {
        assertThat(kind.reason()).startsWith("the ").doesNotContain(GivenModel.KEY, "http");
    }

    private void assertFault(ModelClient client, Kind kind) {
        assertThatExceptionOfType(ModelFault.class)
                .isThrownBy(() -> client.open("s", "u"))
                .satisfies(fault -> {
                    assertThat(fault.kind()).isEqualTo(kind);
                    assertThat(fault.getMessage()).doesNotContain(GivenModel.KEY);
                });
    }

    private void assertFaultOnTheWay(ModelClient client, Kind kind) {
        assertThatExceptionOfType(ModelFault.class)
                .isThrownBy(() -> client.open("s", "u").rest())
                .satisfies(fault -> assertThat(fault.kind()).isEqualTo(kind));
    }

    private ModelClient client(ModelProvider provider) {
        return client(provider, Duration.ofSeconds(20), Duration.ofSeconds(10));
    }

    private ModelClient client(ModelProvider provider, Duration timeout, Duration stallTimeout) {
        return client(provider, server.url(), timeout, stallTimeout);
    }

    private ModelClient client(ModelProvider provider, String url, Duration timeout, Duration stallTimeout) {
        ModelSettings settings = new ModelSettings("m", Optional.of(url), Optional.of(GivenModel.KEY), timeout, 400);
        return new ModelClient(
                provider, settings, stallTimeout, new ModelMeters(registry, provider.telemetryName(), "m"));
    }
}
