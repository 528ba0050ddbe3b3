package dev.dateline.delivery;

import java.util.List;
import java.util.Set;

/**
 * Remembers what was delivered, for a while: the newest some ten thousand. Implementations are safe for use by many
 * threads, and each method throws {@link dev.dateline.state.StateUnavailableException} where it cannot read or write.
 */
public interface DeliveryLog {

    /**
     * Writes a delivery down, unless one of its keys was seen before.
     *
     * @param keys what it is known by, such as the id of its event and the place of its message: at least one
     * @return whether it is new
     */
    boolean accept(Delivery delivery, Set<String> keys);

    /** Notes what of the answer is out, in the channel's own words. */
    void note(String id, String progress);

    /** Closes a delivery: it will not be taken up again. Its payload is forgotten, its keys are not. */
    void finish(String id);

    /**
     * The deliveries of a channel that were accepted and never finished, oldest first. Each is counted as taken up once
     * more, and is finished here instead where that has been tried before.
     */
    List<Unfinished> unfinished(String channel);

    /** Whether a delivery belonged to this thread. */
    boolean knows(String channel, String thread);

    /**
     * A delivery that was under way when the service ended.
     *
     * @param delivery what was delivered
     * @param hopeless whether taking it up has failed too often
     */
    record Unfinished(Delivery delivery, boolean hopeless) {}
}
