package dev.dateline.chat;

import dev.dateline.citation.Citation;
import dev.dateline.citation.Reply;
import dev.dateline.citation.ReplyListener;
import dev.dateline.citation.check.Fault;
import java.time.Duration;
import java.util.List;
import org.jboss.logging.Logger;

/** Takes figures of what it passes on. */
final class CountingListener implements ReplyListener {
    private static final Logger LOG = Logger.getLogger(CountingListener.class);

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
    public void dropped(String sentence, List<Fault> faults) {
        figures.dropped(faults.getFirst().kind());
        LOG.debugf(
                "A sentence is not told: %s",
                faults.stream().map(Fault::inWords).toList());
        listener.dropped(sentence, faults);
    }
}
