package dev.dateline.answer.model;

import dev.dateline.answer.AnswererFailedException;
import dev.dateline.answer.Draft;
import dev.dateline.answer.model.call.ModelFault;
import dev.dateline.answer.model.call.ModelStream;
import java.util.Locale;
import java.util.Optional;

/** What a model is writing, claim by claim. */
final class ModelDraft implements Draft.Unfolding {
    private final ModelStream stream;
    private final ClaimReader reader;
    private final String refusal;
    private boolean ended;
    private boolean declines;

    /** @param refusal what the model was told to write if the passages do not say */
    ModelDraft(ModelStream stream, ClaimReader reader, String refusal) {
        this.stream = stream;
        this.reader = reader;
        this.refusal = bare(refusal);
    }

    @Override
    public Optional<Claim> next() {
        while (true) {
            Optional<Claim> claim = reader.take(ended);
            if (claim.isPresent()) {
                if (bare(claim.get().text()).equals(refusal)) {
                    declines = true;
                } else if (!bare(claim.get().text()).isEmpty()) {
                    return claim;
                }
            } else if (ended) {
                return Optional.empty();
            } else {
                read();
            }
        }
    }

    private void read() {
        try {
            Optional<String> piece = stream.next();
            piece.ifPresent(reader::append);
            ended = piece.isEmpty();
        } catch (ModelFault fault) {
            throw new AnswererFailedException(fault.kind().reason(), fault);
        }
    }

    @Override
    public boolean declines() {
        return declines;
    }

    @Override
    public void close() {
        stream.close();
    }

    private static String bare(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]+", " ").strip().toLowerCase(Locale.ROOT);
    }
}
