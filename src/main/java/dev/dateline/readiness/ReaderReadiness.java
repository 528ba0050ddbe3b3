package dev.dateline.readiness;

import dev.dateline.reader.Reader;
import dev.dateline.reader.ReaderLoading;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** Whether the learned reader is there. Down where it is not, since it will not come by itself. */
@Readiness
final class ReaderReadiness implements HealthCheck {
    private final ReaderLoading loading;

    ReaderReadiness(ReaderLoading loading) {
        this.loading = loading;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder response = HealthCheckResponse.named("reader");
        return loading.failure()
                .map(failure -> response.withData("reason", failure).down())
                .orElseGet(() -> response.withData(
                                "weights", loading.reader().map(Reader::name).orElse(""))
                        .up())
                .build();
    }
}
