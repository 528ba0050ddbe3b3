package dev.dateline.channel.widget;

import dev.dateline.archive.ArticleFilter;
import dev.dateline.archive.PassageIndex;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** {@code GET /}: the front page. */
@Path("/")
final class FrontPageResource {
    private final PassageIndex index;
    private final FrontPage page = new FrontPage();

    FrontPageResource(PassageIndex index) {
        this.index = index;
    }

    @GET
    @Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
    @Operation(hidden = true)
    public Response page(@Context UriInfo uri) {
        return Response.ok(page.of(
                        index.coverage(ArticleFilter.ALL), uri.getBaseUri().toString()))
                .header("Content-Security-Policy", page.policy())
                .header("Cache-Control", "no-cache")
                .build();
    }
}
