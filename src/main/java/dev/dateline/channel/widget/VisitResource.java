package dev.dateline.channel.widget;

import dev.dateline.access.AccessConfig;
import dev.dateline.access.VisitorPass;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** {@code POST /api/visit}: lets a visitor of an allowed page ask for some minutes, where others need a key. */
@Path("/api/visit")
@Tag(name = "Questions")
final class VisitResource {
    private final AllowedOrigins origins;
    private final VisitorPass passes;
    private final AccessConfig config;

    VisitResource(WidgetConfig widget, VisitorPass passes, AccessConfig config) {
        this.origins = new AllowedOrigins(widget.allowedOrigins().orElse(List.of()));
        this.passes = passes;
        this.config = config;
    }

    @POST
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "visit", summary = "A pass for a visitor of an allowed page, to be sent as a bearer token")
    public Visit visit(@HeaderParam("Origin") @Nullable String origin) {
        if (origin == null || !origins.allow(origin)) {
            throw HttpProblem.builder()
                    .withStatus(Response.Status.FORBIDDEN)
                    .withTitle("Forbidden")
                    .withDetail(
                            "Visitors of this page may not ask here: whoever runs this service may name its origin in"
                                    + " dateline.widget.allowed-origins.")
                    .build();
        }
        return new Visit(passes.issue(origin), config.visitorLasts().toSeconds());
    }

    /**
     * A pass.
     *
     * @param pass to be sent as {@code Authorization: Bearer}
     * @param seconds how long it lasts
     */
    public record Visit(String pass, long seconds) {}
}
