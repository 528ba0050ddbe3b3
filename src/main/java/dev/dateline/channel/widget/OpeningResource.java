package dev.dateline.channel.widget;

import dev.dateline.archive.ArticleFilter;
import dev.dateline.archive.PassageIndex;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** {@code GET /api/opening}: how much there is to ask, and what one could ask. */
@Path("/api/opening")
@Tag(name = "Questions")
final class OpeningResource {
    private final PassageIndex index;
    private final SampleQuestions samples;

    OpeningResource(PassageIndex index, SampleQuestions samples) {
        this.index = index;
        this.samples = samples;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "opening", summary = "How current the archive is, and questions that it answers")
    public Opening opening() {
        return Opening.of(index.coverage(ArticleFilter.ALL), samples.questions());
    }
}
