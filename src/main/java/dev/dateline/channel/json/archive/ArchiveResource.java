package dev.dateline.channel.json.archive;

import dev.dateline.archive.ArchiveWriter;
import dev.dateline.archive.Archives;
import dev.dateline.archive.IndexUnavailableException;
import dev.dateline.archive.PassageIndex;
import dev.dateline.embedding.Embedder;
import dev.dateline.feedback.GivenReplies;
import dev.dateline.ingest.ArticleRemover;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.logging.Logger;

/** {@code GET /api/archive}: what the archive holds; {@code DELETE /api/articles/{id}}: an article out of it. */
@Path("/api")
@Tag(name = "Archive")
final class ArchiveResource {
    private static final Logger LOG = Logger.getLogger(ArchiveResource.class);

    /** An ingest commits for good when it ends; a small one takes some seconds. */
    private static final int SECONDS = 30;

    private final Archives archives;
    private final PassageIndex index;
    private final Embedder embedder;
    private final GivenReplies given;
    private final ArchiveChanges changes;

    ArchiveResource(
            Archives archives, PassageIndex index, Embedder embedder, GivenReplies given, ArchiveChanges changes) {
        this.archives = archives;
        this.index = index;
        this.embedder = embedder;
        this.given = given;
        this.changes = changes;
    }

    @GET
    @Path("archive")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "archive", summary = "What the archive holds, and what came of the last ingest")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ArchiveDocument.class)))
    public ArchiveDocument archive() {
        return ArchiveDocument.of(index.inventory());
    }

    @DELETE
    @Path("articles/{id:.+}")
    @Operation(
            operationId = "removeArticle",
            summary = "Takes an article out of the archive for good",
            description =
                    "It is out of the index, of replies kept and of conversations when this returns, and no ingest"
                            + " brings it back. Off unless dateline.archive.removal-allowed is set.")
    @APIResponse(responseCode = "204", description = "it is out")
    @APIResponse(responseCode = "403", description = "the archive is not changed over HTTP")
    @APIResponse(responseCode = "404", description = "the archive has no such article")
    @APIResponse(responseCode = "503", description = "an ingest is under way, or the archive cannot be written")
    public Response remove(@PathParam("id") String id) {
        changes.require();
        List<String> removed = removed(id);
        index.refresh();
        given.forget(removed);
        if (removed.isEmpty()) {
            throw HttpProblem.builder()
                    .withStatus(Response.Status.NOT_FOUND)
                    .withTitle("No such article")
                    .withDetail("The archive has no article '" + id + "'. The citations of POST /api/ask give ids.")
                    .build();
        }
        return Response.noContent().build();
    }

    private List<String> removed(String id) {
        try (ArchiveWriter archive = archives.write(embedder.space())) {
            return new ArticleRemover(archive).remove(List.of(id), "a request over HTTP");
        } catch (IndexUnavailableException e) {
            LOG.warnf("An article was not removed: %s", e.getMessage());
            throw HttpProblem.builder()
                    .withStatus(Response.Status.SERVICE_UNAVAILABLE)
                    .withTitle("The archive cannot be changed now")
                    .withDetail(
                            "If an ingest is under way, try again when it is over. The service's log has the reason.")
                    .withHeader(HttpHeaders.RETRY_AFTER, SECONDS)
                    .build();
        }
    }
}
