package dev.dateline.channel.json;

import dev.dateline.index.ArticleFilter;
import dev.dateline.index.IndexUnavailableException;
import dev.dateline.index.PassageIndex;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Whether questions can be answered: the index opens. Tells how many articles it holds. */
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
            return HealthCheckResponse.named(NAME)
                    .withData("articles", index.coverage(ArticleFilter.ALL).articles())
                    .up()
                    .build();
        } catch (IndexUnavailableException e) {
            return HealthCheckResponse.named(NAME)
                    .withData("reason", e.getMessage())
                    .down()
                    .build();
        }
    }
}
