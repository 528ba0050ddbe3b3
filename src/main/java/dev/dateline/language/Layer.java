package dev.dateline.language;

import java.util.Optional;
import java.util.function.Supplier;

/** One kind of annotation, made when it is first asked for. Safe for many threads: two may make it at once, and make the same. */
public final class Layer<T> {
    private final Supplier<T> step;
    private volatile Optional<T> made = Optional.empty();

    /** @param step makes it */
    public Layer(Supplier<T> step) {
        this.step = step;
    }

    /** What was made, or is made now. */
    public T get() {
        Optional<T> known = made;
        if (known.isPresent()) {
            return known.get();
        }
        T fresh = step.get();
        made = Optional.of(fresh);
        return fresh;
    }
}
