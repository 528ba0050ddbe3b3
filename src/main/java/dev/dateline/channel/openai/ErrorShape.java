package dev.dateline.channel.openai;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;

/** Tells every error below {@code /v1} in the shape that clients of the protocol read. */
@Provider
final class ErrorShape implements ContainerResponseFilter {
    private static final int SERVER_ERRORS = 500;
    private static final String PATH = "v1/";

    private final ObjectMapper json;

    ErrorShape(ObjectMapper json) {
        this.json = json;
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        String path = request.getUriInfo().getPath();
        boolean protocol = path.startsWith(PATH) || path.startsWith("/" + PATH);
        if (protocol && response.getEntity() instanceof HttpProblem problem) {
            boolean ours = problem.getStatusCode() >= SERVER_ERRORS;
            ProtocolError error = new ProtocolError(new ProtocolError.Body(
                    Optional.ofNullable(problem.getDetail()).orElse(problem.getTitle()),
                    ours ? "server_error" : "invalid_request_error",
                    ours ? "failed" : "invalid_request"));
            response.setEntity(json.valueToTree(error).toString(), null, MediaType.APPLICATION_JSON_TYPE);
            MultivaluedMap<String, Object> headers = response.getHeaders();
            headers.putSingle("Content-Type", MediaType.APPLICATION_JSON);
        }
    }
}
