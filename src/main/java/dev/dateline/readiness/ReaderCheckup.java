package dev.dateline.readiness;

import dev.dateline.checkup.Checkup;
import dev.dateline.checkup.Finding;
import dev.dateline.reader.ReaderLoading;
import jakarta.inject.Singleton;
import java.util.List;

/** Examines whether the reader's weights can be loaded. */
@Singleton
final class ReaderCheckup implements Checkup {
    private final ReaderLoading loading;

    ReaderCheckup(ReaderLoading loading) {
        this.loading = loading;
    }

    @Override
    public String part() {
        return "reader";
    }

    @Override
    public List<Finding> examine() {
        return List.of(loading.failure()
                .map(Finding::wrong)
                .orElseGet(() -> Finding.fine("weights are loaded: "
                        + loading.reader().map(reader -> reader.name()).orElse(""))));
    }
}
