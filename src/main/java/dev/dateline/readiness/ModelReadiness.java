package dev.dateline.readiness;

import dev.dateline.answer.model.LanguageModel;
import java.util.Optional;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * Whether the language model serves, if one is asked for. Down only where it will stay so until somebody corrects the
 * configuration: without it questions are answered as well, so that a passing failure is no reason to send none.
 */
@Readiness
final class ModelReadiness implements HealthCheck {
    private static final String NAME = "language model";

    private final Optional<LanguageModel> model;

    ModelReadiness(Optional<LanguageModel> model) {
        this.model = model;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder response = HealthCheckResponse.named(NAME);
        if (model.isEmpty()) {
            return response.withData("model", "none").up().build();
        }
        response.withData("model", model.get().description());
        return model.get()
                .failure()
                .map(failure -> response.withData("reason", failure.reason())
                        .withData("remedy", failure.remedy())
                        .status(!failure.lasting()))
                .orElseGet(response::up)
                .build();
    }
}
