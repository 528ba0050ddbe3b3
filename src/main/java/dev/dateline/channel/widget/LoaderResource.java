package dev.dateline.channel.widget;

import io.quarkiverse.web.bundler.runtime.Bundle;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * {@code GET /widget.js}: a small script under a stable name, which loads the bundle of this version. Pages ask for it
 * again within minutes of an update; the bundle is kept for ever, as its name changes with it.
 */
@Path("/widget.js")
final class LoaderResource {
    private static final Duration FRESH = Duration.ofMinutes(5);

    private final String script;
    private final EntityTag tag;

    LoaderResource(Bundle bundle) {
        String address = Objects.requireNonNull(bundle.resolve("chat.js"), "the build bundled no chat.js");
        String name = address.substring(address.lastIndexOf('/') + 1);
        this.script = Resource.text("/widget/loader.js").replace("{bundle}", name);
        this.tag = new EntityTag(Resource.sha256(script).replaceAll("\\W", ""));
    }

    @GET
    @Produces("text/javascript;charset=UTF-8")
    @Operation(hidden = true)
    public Response loader(@Context Request request) {
        Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
        Response.ResponseBuilder response =
                unchanged == null ? Response.ok(script).tag(tag) : unchanged;
        CacheControl caching = new CacheControl();
        caching.setNoTransform(false);
        caching.setMaxAge((int) FRESH.toSeconds());
        return response.cacheControl(caching)
                // The page embeds it from elsewhere, where it may ask for isolation.
                .header("Cross-Origin-Resource-Policy", "cross-origin")
                .build();
    }
}
