package dev.dateline.channel.webhook;

import dev.dateline.channel.webhook.adapter.WebhookRequest;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** {@code POST /webhooks/{name}}: each chat service at an address of its own. */
@Path("/webhooks/{name}")
final class WebhookResource {
    private static final int REFUSED = 400;

    private final Webhooks webhooks;

    WebhookResource(Webhooks webhooks) {
        this.webhooks = webhooks;
    }

    @POST
    @RunOnVirtualThread
    @Operation(hidden = true)
    public Response receive(@PathParam("name") String name, @Context HttpHeaders headers, byte[] body)
            throws InterruptedException {
        WebhookResponse response = webhooks.receive(name, new WebhookRequest(byName(headers), body));
        return Response.status(response.status())
                .type(response.status() < REFUSED ? MediaType.APPLICATION_JSON : "application/problem+json")
                .entity(response.body())
                .build();
    }

    private static Map<String, String> byName(HttpHeaders headers) {
        Map<String, String> byName = new HashMap<>();
        headers.getRequestHeaders().forEach((name, values) -> {
            if (!values.isEmpty()) {
                byName.put(name.toLowerCase(Locale.ROOT), values.getFirst());
            }
        });
        return byName;
    }
}
