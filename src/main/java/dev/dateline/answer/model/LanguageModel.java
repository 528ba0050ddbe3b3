package dev.dateline.answer.model;

import dev.dateline.answer.Answerer;
import dev.dateline.answer.model.call.ModelClient;
import dev.dateline.answer.model.call.ModelFault;
import dev.dateline.answer.model.call.ModelFault.Kind;
import dev.dateline.answer.model.call.ModelMeters;
import dev.dateline.answer.model.call.ModelStream;
import dev.dateline.answer.model.provider.ModelProvider;
import dev.dateline.answer.model.provider.ModelSettings;
import dev.dateline.archive.analysis.TermAnalyzer;
import dev.dateline.question.FollowUps;
import io.micrometer.core.instrument.MeterRegistry;
import java.nio.file.Path;
import java.util.Optional;
import org.jboss.logging.Logger;

/** The language model that the configuration asks for, in its parts. Safe for use by many threads. */
public final class LanguageModel {
    private static final Logger LOG = Logger.getLogger(LanguageModel.class);

    private final String provider;
    private final ModelClient client;
    private final Prompts prompts;
    private final TermAnalyzer analyzer;

    private LanguageModel(String provider, ModelClient client, Prompts prompts, TermAnalyzer analyzer) {
        this.provider = provider;
        this.client = client;
        this.prompts = prompts;
        this.analyzer = analyzer;
    }

    /**
     * The model that is asked for; empty if none is.
     *
     * @throws IllegalArgumentException if there is no such provider, or the model is not named; says what to set
     */
    public static Optional<LanguageModel> of(
            ModelConfig config, Path prompts, TermAnalyzer analyzer, MeterRegistry registry) {
        if (config.provider().equals(ModelConfig.NONE)) {
            return Optional.empty();
        }
        ModelProvider provider = provider(config.provider());
        String name = config.name()
                .filter(given -> !given.isBlank())
                .orElseThrow(() -> new IllegalArgumentException(
                        "dateline.model.name is not set: it says which model of " + provider.id()
                                + " is to write. Set it, or dateline.model.provider=none for answers without one."));
        ModelSettings settings =
                new ModelSettings(name, config.baseUrl(), config.apiKey(), config.timeout(), config.maxTokens());
        ModelMeters meters = new ModelMeters(registry, provider.telemetryName(), name);
        return Optional.of(new LanguageModel(
                provider.id(),
                new ModelClient(provider, settings, config.stallTimeout(), meters),
                new Prompts(prompts),
                analyzer));
    }

    private static ModelProvider provider(String id) {
        StringBuilder known = new StringBuilder(ModelConfig.NONE);
        for (ModelProvider provider : ModelProvider.values()) {
            if (provider.id().equals(id)) {
                return provider;
            }
            known.append(", ").append(provider.id());
        }
        throw new IllegalArgumentException(
                "dateline.model.provider is '" + id + "', which there is not. There are: " + known + ".");
    }

    /** Answers with it. */
    public Answerer answerer() {
        return new ModelAnswerer(client, prompts);
    }

    /** Writes follow-ups with it. */
    public FollowUps followUps() {
        return new FollowUpWriter(client, prompts, analyzer);
    }

    /** Which model of which provider. */
    public String description() {
        return client.model() + " of " + provider;
    }

    /** Asks it for a word, so that a wrong key or address is in the log before the first question. Never throws. */
    public void probe() {
        try (ModelStream stream = client.open("Reply with the single word: ready", "Are you ready?")) {
            stream.next();
            LOG.infof("The language model %s answers.", description());
        } catch (ModelFault fault) {
            LOG.errorf(
                    "The language model %s does not answer: %s (%s). Questions are answered without it. %s",
                    description(), fault.kind().reason(), fault.kind().label(), remedy(fault.kind()));
        }
    }

    /** Why it did not serve when it was last called; empty if it did. */
    public Optional<Failure> failure() {
        return client.lastFault()
                .map(fault ->
                        new Failure(fault.kind().reason(), remedy(fault.kind()), fault.kind() == Kind.UNAUTHORIZED));
    }

    private static String remedy(Kind kind) {
        return switch (kind) {
            case UNAUTHORIZED -> "Check dateline.model.api-key.";
            case UNREACHABLE -> "Check dateline.model.base-url, and that the server runs.";
            case REFUSED -> "Check dateline.model.name and dateline.model.base-url.";
            case TIMED_OUT, STALLED -> "Check the server's load, or raise dateline.model.timeout.";
            case RATE_LIMITED -> "Check the limits of the account.";
            case SERVER_ERROR, GARBLED, ENDLESS, EMPTY, RESTING, GIVEN_UP -> "Look at the server's log.";
        };
    }

    /**
     * Why it does not serve.
     *
     * @param reason in words for a reader
     * @param remedy what whoever runs the service can do
     * @param lasting whether it will stay so until somebody does
     */
    public record Failure(String reason, String remedy, boolean lasting) {}
}
