package dev.dateline.channel.slack.post;

import com.slack.api.Slack;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import dev.dateline.delivery.retry.BusyException;
import dev.dateline.delivery.retry.Retrier;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import okhttp3.Response;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Calls Slack until it answers: waits as long as a {@code 429} says, for every call of that method, and longer and longer
 * while Slack is away. Blocks; safe for use by many threads.
 */
public final class SlackApi {
    private static final Logger LOG = Logger.getLogger(SlackApi.class);
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int SERVER_ERRORS = 500;
    private static final String RESPONSE_URL = "response_url";

    /** Errors in an orderly reply that pass (docs.slack.dev/reference/methods/chat.postMessage, "Errors"). */
    private static final Set<String> PASSING = Set.of(
            "ratelimited", "rate_limited", "internal_error", "fatal_error", "service_unavailable", "request_timeout");

    private final Slack slack;
    private final MethodsClient methods;
    private final Retrier retrier;

    /** Until when each method rests, as {@link System#nanoTime} tells. */
    private final Map<String, Long> resting = new ConcurrentHashMap<>();

    public SlackApi(Slack slack, String token, Retrier retrier) {
        this.slack = slack;
        this.methods = slack.methods(token);
        this.retrier = retrier;
    }

    /**
     * What Slack answers to a call, which may be made more than once.
     *
     * @param method its name: {@code chat.update}
     * @throws SlackRefusedException if Slack says no, or does not answer for as long as it is waited for
     */
    public <R extends SlackApiTextResponse> R call(String method, Call<R> call)
            throws SlackRefusedException, InterruptedException {
        return persist(method, ignored -> once(method, call));
    }

    /** What Slack answers to a call that is made once, and not again where it fails. */
    public <R extends SlackApiTextResponse> R once(String method, Call<R> call)
            throws SlackRefusedException, InterruptedException {
        Long until = resting.get(method);
        if (until != null) {
            Thread.sleep(Duration.ofNanos(Math.max(0, until - System.nanoTime())));
        }
        try {
            R response = call.on(methods);
            if (response.isOk()) {
                return response;
            }
            String error = String.valueOf(response.getError());
            if (PASSING.contains(error)) {
                throw busy(method, error, Duration.ZERO);
            }
            throw new SlackRefusedException(method, error);
        } catch (SlackApiException e) {
            String error = e.getError() == null
                    ? "HTTP " + e.getResponse().code()
                    : e.getError().getError();
            throw failure(method, e.getResponse(), String.valueOf(error));
        } catch (IOException e) {
            throw unreachable(method, e);
        }
    }

    /** Sends a reply to the address that came with a command or a click. */
    public void respond(String responseUrl, Object payload) throws SlackRefusedException, InterruptedException {
        persist(RESPONSE_URL, ignored -> {
            try (Response response = slack.getHttpClient().postJsonBody(responseUrl, payload)) {
                if (!response.isSuccessful()) {
                    throw failure(RESPONSE_URL, response, response.peekBody(100).string());
                }
                return response.code();
            } catch (IOException e) {
                throw unreachable(RESPONSE_URL, e);
            }
        });
    }

    /** Makes attempts until one gets an answer. */
    <R> R persist(String method, Retrier.Attempt<R, SlackRefusedException> attempt)
            throws SlackRefusedException, InterruptedException {
        try {
            return retrier.call(attempt);
        } catch (BusyException e) {
            LOG.warnf("%s: given up", e.getMessage());
            throw new SlackRefusedException(method, "unreachable");
        }
    }

    private SlackRefusedException failure(String method, Response response, String error) {
        if (response.code() == TOO_MANY_REQUESTS) {
            Duration wait = seconds(response.header("Retry-After"));
            resting.put(method, System.nanoTime() + wait.toNanos());
            throw busy(method, "too many calls", wait);
        }
        if (response.code() >= SERVER_ERRORS) {
            throw busy(method, "HTTP " + response.code(), Duration.ZERO);
        }
        return new SlackRefusedException(method, error);
    }

    /** What went wrong on the way. The address is left out: that of a response is a secret. */
    private static BusyException unreachable(String method, IOException e) throws InterruptedException {
        if (Thread.currentThread().isInterrupted()) {
            throw new InterruptedException();
        }
        return busy(method, e.getClass().getSimpleName(), Duration.ZERO);
    }

    private static BusyException busy(String method, String why, Duration retryAfter) {
        return new BusyException("Slack did not take " + method + ": " + why, retryAfter);
    }

    private static Duration seconds(@Nullable String header) {
        try {
            return Duration.ofSeconds(Math.max(1, header == null ? 1 : Long.parseLong(header.strip())));
        } catch (NumberFormatException e) {
            return Duration.ofSeconds(1);
        }
    }

    /** A call of a method. */
    @FunctionalInterface
    public interface Call<R> {
        R on(MethodsClient methods) throws IOException, SlackApiException;
    }
}
