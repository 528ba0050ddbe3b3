package dev.dateline.channel.http;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;

/**
 * Why a request goes no further, as problem+json (RFC 9457).
 *
 * @param status the HTTP status
 * @param title what the status is called
 * @param detail what to do
 */
public record Problem(int status, String title, String detail) {

    /** What the protocol calls it. */
    private String code() {
        return switch (status) {
            case 401 -> "invalid_api_key";
            case 403 -> "permission_denied";
            case 429 -> "rate_limit_exceeded";
            default -> "invalid_request";
        };
    }

    /** Tells it and ends the connection, as the rest of the request is not read. */
    public void endConnection(RoutingContext exchange) {
        if (exchange.response().ended() || exchange.response().closed()) {
            return;
        }
        JsonObject problem = new JsonObject()
                .put("status", status)
                .put("title", title)
                .put("detail", detail)
                .put("instance", exchange.request().path());
        if (exchange.normalizedPath().contains("/v1/")) {
            // Clients of OpenAI's protocol look for this member, and overlook the others.
            problem.put(
                    "error",
                    new JsonObject()
                            .put("message", detail)
                            .put("type", "invalid_request_error")
                            .put("code", code()));
        }
        exchange.response()
                .setStatusCode(status)
                .putHeader(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE)
                .putHeader(HttpHeaderNames.CONTENT_TYPE, "application/problem+json")
                .end(problem.encode())
                .onComplete(told -> exchange.request().connection().close());
    }
}
