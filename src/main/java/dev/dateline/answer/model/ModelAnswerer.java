package dev.dateline.answer.model;

import dev.dateline.answer.Answerer;
import dev.dateline.answer.AnswererFailedException;
import dev.dateline.answer.Draft;
import dev.dateline.answer.model.call.ModelClient;
import dev.dateline.answer.model.call.ModelFault;
import dev.dateline.answer.model.call.ModelStream;
import dev.dateline.question.Question;
import dev.dateline.retrieval.Retriever;

/** Has a language model write the draft, from the passages it is shown. Safe for use by many threads. */
final class ModelAnswerer implements Answerer {
    private final ModelClient client;
    private final Prompts prompts;

    ModelAnswerer(ModelClient client, Prompts prompts) {
        this.client = client;
        this.prompts = prompts;
    }

    @Override
    public String name() {
        return client.model();
    }

    @Override
    public Draft answer(Question question, Retriever.Found found) {
        if (found.evidence().isEmpty()) {
            return new Draft.Declined();
        }
        Handout handout = new Handout(found.evidence());
        try {
            ModelStream stream = client.open(prompts.answer(), handout.text(question.text()));
            return new ModelDraft(stream, new ClaimReader(handout::passage), Prompts.REFUSAL);
        } catch (ModelFault fault) {
            throw new AnswererFailedException(fault.kind().reason(), fault);
        }
    }
}
