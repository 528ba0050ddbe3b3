package dev.dateline.feedback;

import dev.dateline.state.StateUnavailableException;
import java.util.List;

/** Keeps feedback. Implementations are safe for use by many threads. */
public interface FeedbackStore {

    /**
     * Stores an opinion, in place of an earlier one of the same channel and id.
     *
     * @throws StateUnavailableException if it cannot be stored
     */
    void store(Feedback feedback);

    /**
     * Forgets what was given longer ago than is kept, where anything is stored at all.
     *
     * @throws StateUnavailableException if it cannot be
     */
    void forgetOld();

    /**
     * What was last given.
     *
     * @param limit how many at the most
     * @return the latest first
     * @throws StateUnavailableException if it cannot be read
     */
    List<Feedback> latest(int limit);
}
