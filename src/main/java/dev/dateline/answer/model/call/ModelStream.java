package dev.dateline.answer.model.call;

import dev.dateline.answer.model.call.ModelFault.Kind;
import java.time.Duration;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** An answer of a model that has begun, piece by piece. Read by one thread. */
public final class ModelStream implements AutoCloseable {
    private final ModelCall call;
    private final Deadline deadline;
    private final Duration stallTimeout;
    private final ModelMeters.Call meter;
    private final UnaryOperator<ModelFault> onFault;
    private Optional<String> first;

    private ModelStream(
            ModelCall call,
            String first,
            Deadline deadline,
            Duration stallTimeout,
            ModelMeters.Call meter,
            UnaryOperator<ModelFault> onFault) {
        this.call = call;
        this.first = Optional.of(first);
        this.deadline = deadline;
        this.stallTimeout = stallTimeout;
        this.meter = meter;
        this.onFault = onFault;
    }

    /**
     * Waits until an answer begins.
     *
     * @param onFault is told what ends it early
     * @throws ModelFault if it does not
     */
    static ModelStream begin(
            ModelCall call,
            Deadline deadline,
            Duration stallTimeout,
            ModelMeters.Call meter,
            UnaryOperator<ModelFault> onFault) {
        try {
            String first = call.next(deadline.left(), Kind.TIMED_OUT).orElseThrow(() -> new ModelFault(Kind.EMPTY));
            meter.begun();
            return new ModelStream(call, first, deadline, stallTimeout, meter, onFault);
        } catch (ModelFault fault) {
            call.close();
            meter.failed(fault);
            throw fault;
        }
    }

    /**
     * Waits for the next piece; empty when the answer is complete.
     *
     * @throws ModelFault if no more will come, though more was to come
     */
    public Optional<String> next() {
        if (first.isPresent()) {
            Optional<String> piece = first;
            first = Optional.empty();
            return piece;
        }
        Duration left = deadline.left();
        boolean lastMoments = left.compareTo(stallTimeout) < 0;
        try {
            Optional<String> piece =
                    call.next(lastMoments ? left : stallTimeout, lastMoments ? Kind.TIMED_OUT : Kind.STALLED);
            if (piece.isEmpty()) {
                meter.complete(call.usage());
            }
            return piece;
        } catch (ModelFault fault) {
            close();
            meter.failed(fault);
            throw onFault.apply(fault);
        }
    }

    /** The whole answer, from here on. */
    public String rest() {
        StringBuilder text = new StringBuilder();
        for (Optional<String> piece = next(); piece.isPresent(); piece = next()) {
            text.append(piece.get());
        }
        return text.toString();
    }

    @Override
    public void close() {
        call.close();
    }
}
