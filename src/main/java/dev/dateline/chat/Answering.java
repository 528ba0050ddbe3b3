package dev.dateline.chat;

import dev.dateline.answer.Answerer;
import dev.dateline.answer.AnswererFailedException;
import dev.dateline.answer.Draft;
import dev.dateline.citation.Reply;
import dev.dateline.citation.ReplyListener;
import dev.dateline.citation.ReplyWriter;
import dev.dateline.question.Question;
import dev.dateline.retrieval.Retriever;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Has a question answered: by the one who is asked first, or, where that one fails or nothing it says is supported, by the
 * one who never fails. Safe for use by many threads.
 */
public final class Answering {
    private static final Logger LOG = Logger.getLogger(Answering.class);
    private static final String NOTHING_BORNE_OUT =
            "nothing that the language model wrote is supported by the articles";

    private final Answerer first;
    private final Answerer fallback;
    private final ReplyWriter writer;

    /** One answerer alone. */
    public Answering(Answerer answerer, ReplyWriter writer) {
        this(answerer, answerer, writer);
    }

    /** @param fallback answers where the first cannot: never with an {@link AnswererFailedException} */
    public Answering(Answerer first, Answerer fallback, ReplyWriter writer) {
        this.first = first;
        this.fallback = fallback;
        this.writer = writer;
    }

    /** The verified reply. */
    Reply reply(Question question, Retriever.Found found, ReplyWriter.Context context, ReplyListener listener) {
        ReplyWriter.Context asked = context.by(first.name());
        try {
            return write(first.answer(question, found), question, found, asked, listener)
                    .orElseGet(() -> instead(NOTHING_BORNE_OUT, question, found, context, listener));
        } catch (AnswererFailedException e) {
            return instead(e.reason(), question, found, context, listener);
        }
    }

    private Reply instead(
            String reason,
            Question question,
            Retriever.Found found,
            ReplyWriter.Context context,
            ReplyListener listener) {
        LOG.warnf("A question was answered by %s alone: %s", fallback.name(), reason);
        ReplyWriter.Context degraded = context.by(fallback.name()).degraded(reason);
        return write(fallback.answer(question, found), question, found, degraded, listener)
                .orElseGet(() -> writer.notFound(found.evidence(), degraded));
    }

    private Optional<Reply> write(
            Draft draft,
            Question question,
            Retriever.Found found,
            ReplyWriter.Context context,
            ReplyListener listener) {
        listener.checking();
        return switch (draft) {
            case Draft.Declined declined -> Optional.of(writer.notFound(found.evidence(), context));
            case Draft.Written written -> Optional.of(writer.write(written, found.evidence(), context, listener));
            case Draft.Unfolding unfolding -> {
                try (unfolding) {
                    yield writer.write(unfolding, () -> beside(question, found), found.evidence(), context, listener);
                }
            }
        };
    }

    /** What the fallback would have said. */
    private Optional<Draft.Written> beside(Question question, Retriever.Found found) {
        return fallback.answer(question, found) instanceof Draft.Written written
                ? Optional.of(written)
                : Optional.empty();
    }
}
