package dev.dateline.readiness;

import dev.dateline.answer.model.LanguageModel;
import dev.dateline.delivery.ServiceStarted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;

/** Tries the language model once when the service starts, beside the first questions. */
@ApplicationScoped
class ModelProbe {
    private final Optional<LanguageModel> model;

    ModelProbe(Optional<LanguageModel> model) {
        this.model = model;
    }

    void onStart(@Observes ServiceStarted started) {
        model.ifPresent(asked -> Thread.ofVirtual().name("model-probe").start(asked::probe));
    }
}
