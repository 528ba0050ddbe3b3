package dev.dateline.readiness;

import dev.dateline.archive.ArticleFilter;
import dev.dateline.archive.IndexUnavailableException;
import dev.dateline.archive.PassageIndex;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Whether questions can be answered: the index opens and holds articles. Tells how many. */
@Readiness
final class IndexReadiness implements HealthCheck {
    private static final String NAME = "index";

    private final PassageIndex index;

    IndexReadiness(PassageIndex index) {
        this.index = index;
    }

    @Override
    public HealthCheckResponse call() {
        try {
            int articles = index.coverage(ArticleFilter.ALL).articles();
            return HealthCheckResponse.named(NAME)
                    .withData("articles", articles)
                    .status(articles > 0)
                    .build();
        } catch (IndexUnavailableException e) {
            return HealthCheckResponse.named(NAME)
                    .withData("reason", e.getMessage())
                    .down()
                    .build();
        }
    }
}
