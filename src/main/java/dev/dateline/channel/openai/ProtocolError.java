package dev.dateline.channel.openai;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.logging.Logger;

/** An error in the shape that clients of the protocol read. */
record ProtocolError(Body error) {
    private static final Logger LOG = Logger.getLogger(ProtocolError.class);

    record Body(String message, String type, String code) {}

    /** A mistake of the client's. */
    static WebApplicationException invalid(String message) {
        return failed(Response.Status.BAD_REQUEST, message, "invalid_request_error", "invalid_request");
    }

    /** The archive cannot be read. */
    static WebApplicationException unavailable() {
        return failed(
                Response.Status.SERVICE_UNAVAILABLE,
                "The archive cannot be read. Try again in a while.",
                "server_error",
                "unavailable");
    }

    /** Too much is asked just now, or the answer took too long. */
    static WebApplicationException overloaded() {
        return failed(
                Response.Status.SERVICE_UNAVAILABLE,
                "There is too much to do just now. Try again in a while.",
                "server_error",
                "overloaded");
    }

    private static WebApplicationException failed(Response.Status status, String message, String type, String code) {
        LOG.debugf("Refused with %d: %s", status.getStatusCode(), code);
        return new WebApplicationException(Response.status(status)
                .type(MediaType.APPLICATION_JSON)
                .entity(new ProtocolError(new Body(message, type, code)))
                .build());
    }
}
