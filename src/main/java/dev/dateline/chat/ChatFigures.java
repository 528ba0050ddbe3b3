package dev.dateline.chat;

import dev.dateline.citation.Reply;
import dev.dateline.citation.check.Fault;
import java.time.Duration;

/** Takes the figures of answering, of every channel alike. Implementations are safe for use by many threads. */
public interface ChatFigures {

    /** Takes none. */
    ChatFigures NONE = new ChatFigures() {};

    /** A question was answered, or not found in the articles, after so long. */
    default void replied(Reply reply, Duration time) {}

    /** A question failed. */
    default void failed(Duration time) {}

    /** The first sentence of an answer was told, after so long. */
    default void begun(Duration time) {}

    /** A sentence was not told, first of all for such a fault. */
    default void dropped(Fault.Kind reason) {}
}
