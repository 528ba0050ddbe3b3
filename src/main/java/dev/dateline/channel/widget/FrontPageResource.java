package dev.dateline.channel.widget;

import dev.dateline.archive.ArticleFilter;
import dev.dateline.archive.PassageIndex;
import dev.dateline.delivery.link.PublicConfig;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** {@code GET /}: the front page. */
@Path("/")
final class FrontPageResource {
    /** What a page is told to write where nobody said at which address readers reach this service. */
    private static final String ANY_ADDRESS = "https://dateline.example";

    private final PassageIndex index;
    private final String address;
    private final FrontPage page = new FrontPage();

    /** Never the request's own Host: whoever sends it would say what others are shown, should a cache stand between. */
    FrontPageResource(PassageIndex index, PublicConfig published) {
        this.index = index;
        this.address = published.url().map(URI::toString).orElse(ANY_ADDRESS).replaceAll("/+\\z", "") + "/";
    }

    @GET
    @Produces(MediaType.TEXT_HTML + ";charset=UTF-8")
    @Operation(hidden = true)
    public Response page() {
        return Response.ok(page.of(index.coverage(ArticleFilter.ALL), address))
                .header("Content-Security-Policy", page.policy())
                .header("Cache-Control", "no-cache")
                .build();
    }
}
