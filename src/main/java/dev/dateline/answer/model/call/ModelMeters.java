package dev.dateline.answer.model.call;

import dev.langchain4j.model.output.TokenUsage;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.Timer;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Counts what calls of a model cost, by OpenTelemetry's semantic conventions for generative AI. No label holds a text that a
 * reader or a model wrote.
 */
public final class ModelMeters {
    private final MeterRegistry registry;
    private final Tags tags;

    /**
     * @param provider as OpenTelemetry calls it
     * @param model which of its models
     */
    public ModelMeters(MeterRegistry registry, String provider, String model) {
        this.registry = registry;
        this.tags = Tags.of(
                "gen_ai.operation.name", "chat", "gen_ai.provider.name", provider, "gen_ai.request.model", model);
    }

    /** A call that begins now. */
    Call started() {
        return new Call();
    }

    private void tokens(String type, @Nullable Integer count) {
        if (count != null) {
            DistributionSummary.builder("gen_ai.client.token.usage")
                    .baseUnit("tokens")
                    .tags(tags.and("gen_ai.token.type", type))
                    .register(registry)
                    .record(count);
        }
    }

    /** One call. */
    final class Call {
        private final Timer.Sample start = Timer.start(registry);

        /** Its first piece is there. */
        void begun() {
            start.stop(registry.timer("gen_ai.client.operation.time_to_first_chunk", tags));
        }

        /** It is over. */
        void complete(Optional<TokenUsage> usage) {
            start.stop(registry.timer("gen_ai.client.operation.duration", tags.and("error.type", "")));
            usage.ifPresent(tokens -> {
                tokens("input", tokens.inputTokenCount());
                tokens("output", tokens.outputTokenCount());
            });
        }

        /** It failed. */
        void failed(ModelFault fault) {
            start.stop(registry.timer(
                    "gen_ai.client.operation.duration",
                    tags.and("error.type", fault.kind().label())));
        }
    }
}
