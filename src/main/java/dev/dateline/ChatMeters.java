package dev.dateline;

import dev.dateline.chat.ChatFigures;
import dev.dateline.citation.Reply;
import dev.dateline.citation.check.Fault;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/** Gives the figures of answering to {@code /q/metrics}. Every label has few values; none is a reader's or an article's text. */
final class ChatMeters implements ChatFigures {
    private static final String TIMER = "dateline.ask";

    private final MeterRegistry registry;

    ChatMeters(MeterRegistry registry) {
        this.registry = registry;
    }

    @Override
    public void replied(Reply reply, Duration time) {
        registry.timer(TIMER, "outcome", outcome(reply)).record(time);
        degradedReason(reply)
                .ifPresent(reason ->
                        registry.counter("dateline.fallbacks", "reason", reason).increment());
    }

    @Override
    public void failed(Duration time) {
        registry.timer(TIMER, "outcome", "failed").record(time);
    }

    @Override
    public void begun(Duration time) {
        registry.timer("dateline.ask.first.sentence").record(time);
    }

    @Override
    public void dropped(Fault.Kind reason) {
        registry.counter("dateline.sentences.dropped", "reason", reason.name().toLowerCase(Locale.ROOT))
                .increment();
    }

    private static String outcome(Reply reply) {
        return switch (reply) {
            case Reply.Answered answered -> answered.degraded() ? "degraded" : "answered";
            case Reply.NotFound notFound -> "notFound";
        };
    }

    private static Optional<String> degradedReason(Reply reply) {
        return switch (reply) {
            case Reply.Answered answered -> answered.degradedReason();
            case Reply.NotFound notFound -> notFound.degradedReason();
        };
    }
}
