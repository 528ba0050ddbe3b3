package dev.dateline.chat;

import dev.dateline.citation.Citation;
import dev.dateline.citation.Reply;
import dev.dateline.citation.ReplyListener;
import java.time.Duration;

/** Takes figures of what it passes on. */
final class CountingListener implements ReplyListener {
    private final ReplyListener listener;
    private final ChatFigures figures;
    private final long start;
    private boolean begun;

    /** @param start when the question came, as {@link System#nanoTime} gives it */
    CountingListener(ReplyListener listener, ChatFigures figures, long start) {
        this.listener = listener;
        this.figures = figures;
        this.start = start;
    }

    @Override
    public void searching() {
        listener.searching();
    }

    @Override
    public void reading(int passages) {
        listener.reading(passages);
    }

    @Override
    public void checking() {
        listener.checking();
    }

    @Override
    public void citation(Citation citation) {
        listener.citation(citation);
    }

    @Override
    public void sentence(Reply.Sentence sentence) {
        if (!begun) {
            begun = true;
            figures.begun(Duration.ofNanos(System.nanoTime() - start));
        }
        listener.sentence(sentence);
    }

    @Override
    public void dropped(Dropped reason) {
        figures.dropped(reason);
        listener.dropped(reason);
    }
}
