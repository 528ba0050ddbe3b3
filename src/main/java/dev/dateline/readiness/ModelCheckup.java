package dev.dateline.readiness;

import dev.dateline.answer.model.LanguageModel;
import dev.dateline.checkup.Checkup;
import dev.dateline.checkup.Finding;
import jakarta.enterprise.inject.CreationException;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Whether the language model, where there is to be one, answers. */
@Singleton
final class ModelCheckup implements Checkup {
    private final Instance<Optional<LanguageModel>> model;

    ModelCheckup(Instance<Optional<LanguageModel>> model) {
        this.model = model;
    }

    @Override
    public String part() {
        return "model";
    }

    @Override
    public List<Finding> examine() {
        try {
            return List.of(model.get()
                    .map(ModelCheckup::asked)
                    .orElseGet(() -> Finding.off(
                            "No language model is used: answers are extractive. dateline.model.provider names one.")));
        } catch (CreationException | IllegalArgumentException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            return List.of(Finding.wrong(String.valueOf(cause.getMessage())));
        }
    }

    private static Finding asked(LanguageModel model) {
        model.probe();
        return model.failure()
                .map(failure -> Finding.wrong("The language model " + model.description() + " does not answer: "
                        + failure.reason() + ". " + failure.remedy()))
                .orElseGet(() -> Finding.fine("The language model " + model.description() + " answers."));
    }
}
