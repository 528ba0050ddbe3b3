package dev.dateline.answer.model.call;

import dev.dateline.answer.model.call.ModelFault.Kind;
import dev.dateline.answer.model.provider.ModelProvider;
import dev.dateline.answer.model.provider.ModelSettings;
import dev.failsafe.CircuitBreaker;
import dev.failsafe.CircuitBreakerOpenException;
import dev.failsafe.Failsafe;
import dev.failsafe.FailsafeException;
import dev.failsafe.RetryPolicy;
import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.request.ChatRequest;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Optional;

/**
 * Calls a model: again where that may help and nothing was said yet, not at all for a while where it failed time after time,
 * and never for longer than it may take. Safe for use by many threads.
 */
public final class ModelClient {
    private static final int RETRIES = 2;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(250);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(2);
    private static final int FAILURES_UNTIL_REST = 5;
    private static final Duration REST = Duration.ofSeconds(30);
    private static final Duration CONNECT = Duration.ofSeconds(5);

    private final ModelProvider provider;
    private final ModelSettings settings;
    private final Duration stallTimeout;
    private final ModelMeters meters;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(CONNECT).build();
    private final CircuitBreaker<ModelStream> breaker = CircuitBreaker.<ModelStream>builder()
            .handleIf(failure -> failure instanceof ModelFault fault && fault.kind() != Kind.GIVEN_UP)
            .withFailureThreshold(FAILURES_UNTIL_REST)
            .withDelay(REST)
            .build();
    private volatile Optional<ModelFault> lastFault = Optional.empty();

    /** @param stallTimeout the most that may pass between two pieces of an answer */
    public ModelClient(ModelProvider provider, ModelSettings settings, Duration stallTimeout, ModelMeters meters) {
        this.provider = provider;
        this.settings = settings;
        this.stallTimeout = stallTimeout;
        this.meters = meters;
    }

    /** What the model is called. */
    public String model() {
        return settings.name();
    }

    /** What the last call failed with; empty if it did not, or none was made. */
    public Optional<ModelFault> lastFault() {
        return lastFault;
    }

    /**
     * An answer that has begun.
     *
     * @throws ModelFault if none begins in time
     */
    public ModelStream open(String system, String user) {
        ChatRequest request = ChatRequest.builder()
                .messages(SystemMessage.from(system), UserMessage.from(user))
                .build();
        Deadline deadline = Deadline.in(settings.timeout());
        try {
            ModelStream stream = Failsafe.with(retries(deadline), breaker).get(() -> attempt(request, deadline));
            lastFault = Optional.empty();
            return stream;
        } catch (CircuitBreakerOpenException e) {
            throw failed(new ModelFault(
                    Kind.RESTING,
                    Optional.empty(),
                    lastFault.<Throwable>map(f -> f).orElse(e)));
        } catch (ModelFault fault) {
            throw failed(fault);
        } catch (FailsafeException e) {
            Thread.currentThread().interrupt();
            throw new ModelFault(Kind.GIVEN_UP, Optional.empty(), e);
        }
    }

    private ModelStream attempt(ChatRequest request, Deadline deadline) {
        ModelHttp exchange = new ModelHttp(http, deadline.left());
        ModelCall call = ModelCall.start(provider.model(settings, exchange.builder()), exchange, request);
        return ModelStream.begin(call, deadline, stallTimeout, meters.started(), this::failed);
    }

    /** Keeps in mind what failed; once an answer has begun, that counts as a failure of its own. */
    private ModelFault failed(ModelFault fault) {
        if (fault.kind() != Kind.RESTING && fault.kind() != Kind.GIVEN_UP) {
            lastFault = Optional.of(fault);
        }
        return fault;
    }

    private static RetryPolicy<ModelStream> retries(Deadline deadline) {
        return RetryPolicy.<ModelStream>builder()
                .handleIf(failure -> failure instanceof ModelFault fault
                        && fault.kind().isWorthAnotherTry()
                        && fault.retryAfter().orElse(FIRST_PAUSE).compareTo(deadline.left()) < 0)
                .withMaxRetries(RETRIES)
                .withBackoff(FIRST_PAUSE, LONGEST_PAUSE)
                .withDelayFnOn(
                        context -> context.getLastException() instanceof ModelFault fault
                                ? fault.retryAfter().orElse(UNSAID)
                                : UNSAID,
                        ModelFault.class)
                .build();
    }

    /** Failsafe then takes the pause of its own. */
    private static final Duration UNSAID = Duration.ofNanos(-1);
}
