package dev.dateline.chat;

import dev.dateline.citation.Citation;
import dev.dateline.citation.Reply;
import dev.dateline.citation.ReplyListener;
import dev.dateline.citation.check.Fault;
import java.time.Duration;
import java.util.List;

/**
 * The time at which the work on one question ends: by an interrupt, which ends a language model's, and at the next step that
 * is told to a listener.
 */
final class Deadline {
    private final Thread asking;
    private final Duration most;
    private boolean passed;
    private boolean over;

    Deadline(Thread asking, Duration most) {
        this.asking = asking;
        this.most = most;
    }

    synchronized void pass() {
        if (!over) {
            passed = true;
            asking.interrupt();
        }
    }

    synchronized boolean hasPassed() {
        return passed;
    }

    /** The work is done: the thread is another's from now on, and is not to find itself interrupted. */
    synchronized void over() {
        over = true;
        if (passed) {
            Thread.interrupted();
        }
    }

    private void check() {
        if (hasPassed()) {
            throw new QuestionTimeoutException(most, null);
        }
    }

    /** A listener that ends the reply once the time has passed. */
    ReplyListener watching(ReplyListener listener) {
        return new ReplyListener() {
            @Override
            public void searching() {
                check();
                listener.searching();
            }

            @Override
            public void reading(int passages) {
                check();
                listener.reading(passages);
            }

            @Override
            public void checking() {
                check();
                listener.checking();
            }

            @Override
            public void citation(Citation citation) {
                check();
                listener.citation(citation);
            }

            @Override
            public void sentence(Reply.Sentence sentence) {
                check();
                listener.sentence(sentence);
            }

            @Override
            public void dropped(String sentence, List<Fault> faults) {
                check();
                listener.dropped(sentence, faults);
            }
        };
    }
}
