package dev.dateline.channel.json.article;

import dev.dateline.archive.PassageIndex;
import dev.dateline.article.Article;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code GET /articles/{id}}, the page that citations link to, and {@code GET /articles/{id}.json}. */
@Path("/articles")
@Tag(name = "Articles")
final class ArticleResource {
    private static final String JSON_SUFFIX = ".json";
    private static final String HTML = MediaType.TEXT_HTML + ";charset=UTF-8";

    private final PassageIndex index;
    private final ArticlePage page = new ArticlePage();

    ArticleResource(PassageIndex index) {
        this.index = index;
    }

    @GET
    @Path("{id:.+}.json")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "article", summary = "An article, cleaned, as the quotes' offsets count in it")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ArticleDocument.class)))
    @APIResponse(responseCode = "404", description = "the archive has no such article")
    public Response document(@PathParam("id") String id) {
        Optional<Article> article = index.article(id);
        if (article.isPresent()) {
            return Response.ok(ArticleDocument.of(article.get())).build();
        }
        // An id may end in .json itself.
        return index.article(id + JSON_SUFFIX)
                .map(found -> html(Response.Status.OK, page.of(found, QuotedText.NONE)))
                .orElseThrow(() -> noSuchArticle(id));
    }

    @GET
    @Path("{id:.+}")
    @Produces(HTML)
    @Operation(operationId = "articlePage", summary = "An article as a page to read, the quote marked")
    @APIResponse(responseCode = "200", description = "the page", content = @Content(mediaType = MediaType.TEXT_HTML))
    @APIResponse(responseCode = "404", description = "the archive has no such article")
    public Response page(
            @PathParam("id") String id,
            @Parameter(
                            description = "what to mark: start and end of a quote, as its citation gives them",
                            example = "1834-1961")
                    @QueryParam("quote")
                    Optional<String> quote,
            @Context HttpHeaders headers) {
        Optional<Article> article = index.article(id);
        if (article.isPresent()) {
            QuotedText quoted = QuotedText.parse(quote, article.get().text());
            return html(Response.Status.OK, page.of(article.get(), quoted));
        }
        if (headers.getAcceptableMediaTypes().contains(MediaType.TEXT_HTML_TYPE)) {
            return html(Response.Status.NOT_FOUND, page.ofMissing(id));
        }
        throw noSuchArticle(id);
    }

    private Response html(Response.Status status, String html) {
        return Response.status(status)
                .entity(html)
                .type(HTML)
                .header("Content-Security-Policy", page.policy())
                .build();
    }

    private static HttpProblem noSuchArticle(String id) {
        return HttpProblem.builder()
                .withStatus(Response.Status.NOT_FOUND)
                .withTitle("No such article")
                .withDetail("The archive has no article '" + id + "'. It may have been removed or renamed; "
                        + "the citations of POST /api/ask give the ids of those that are there.")
                .build();
    }
}
