package dev.dateline.channel.slack;

import com.google.gson.JsonParseException;
import com.slack.api.bolt.App;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.util.SlackRequestParser;
import dev.dateline.channel.slack.event.Heard;
import dev.dateline.channel.slack.event.RequestSignature;
import dev.dateline.delivery.Seldom;
import dev.dateline.state.StateUnavailableException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Takes one request of Slack: verified, read, acknowledged. Safe for use by many threads. */
final class SlackEndpoint {
    private static final Logger LOG = Logger.getLogger(SlackEndpoint.class);

    private final RequestSignature signature;
    private final App app;
    private final SlackRequestParser parser;
    private final Seldom refusals = new Seldom();

    SlackEndpoint(RequestSignature signature, App app) {
        this.signature = signature;
        this.app = app;
        this.parser = new SlackRequestParser(app.config());
    }

    /**
     * What to answer at once. Anything but 200 makes Slack send the request again, three times within an hour.
     *
     * @param headers by their names, as they came
     * @param body as it came
     */
    Acknowledgement handle(Map<String, List<String>> headers, byte[] body) {
        RequestHeaders named = new RequestHeaders(headers);
        if (!signature.matches(
                Heard.given(named.getFirstValue("X-Slack-Request-Timestamp")),
                Heard.given(named.getFirstValue("X-Slack-Signature")),
                body)) {
            LOG.log(
                    refusals.now() ? Logger.Level.WARN : Logger.Level.DEBUG,
                    "A request to /slack/events was refused: its signature or its time is wrong. If Slack sent it, set"
                            + " dateline.slack.signing-secret to the app's signing secret, and the clock right.");
            return Acknowledgement.of(401, "The signature or the time of this request is wrong.");
        }
        try {
            Request<?> request = read(named, body);
            return request == null
                    ? Acknowledgement.of(200, "") // a kind that this version of Bolt does not know: nothing to retry
                    : acknowledgement(app.run(request));
        } catch (JsonParseException | IllegalStateException | IllegalArgumentException | NullPointerException e) {
            LOG.warnf(
                    "A signed request to /slack/events cannot be read: %s",
                    e.getClass().getSimpleName());
            return Acknowledgement.of(400, "This request cannot be read.");
        } catch (OverloadedException | StateUnavailableException e) {
            LOG.warnf("A request of Slack was not taken in, and will be sent again: %s", e.getMessage());
            return Acknowledgement.of(503, "Try again later.");
        } catch (Exception e) {
            LOG.error("A request of Slack could not be handled", e);
            return Acknowledgement.of(500, "Something is wrong here.");
        }
    }

    private @Nullable Request<?> read(RequestHeaders headers, byte[] body) {
        return parser.parse(SlackRequestParser.HttpRequest.builder()
                .requestUri(SlackRoute.PATH)
                .requestBody(new String(body, StandardCharsets.UTF_8))
                .headers(headers)
                .remoteAddress("")
                .build());
    }

    private static Acknowledgement acknowledgement(Response response) {
        return new Acknowledgement(
                response.getStatusCode(),
                response.getContentType(),
                response.getBody() == null ? "" : response.getBody());
    }

    /**
     * What Slack hears at once.
     *
     * @param status the HTTP status
     * @param contentType the type of the body
     * @param body may be empty
     */
    record Acknowledgement(int status, String contentType, String body) {
        static Acknowledgement of(int status, String body) {
            return new Acknowledgement(status, "text/plain", body);
        }
    }
}
