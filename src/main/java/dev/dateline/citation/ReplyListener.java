package dev.dateline.citation;

import dev.dateline.citation.check.Fault;
import java.util.List;

/**
 * Follows a reply as it comes about. Called in this order, on the thread that asks; what is told stays so, since nothing is
 * told before it was verified. Whatever a listener throws ends the reply.
 */
public interface ReplyListener {

    /** Hears nothing. */
    ReplyListener NONE = new ReplyListener() {};

    /** The archive is searched. */
    default void searching() {}

    /**
     * An answer is looked for.
     *
     * @param passages how many passages it is looked for in
     */
    default void reading(int passages) {}

    /** What is to be said is checked. */
    default void checking() {}

    /** A quote, before the first sentence that it supports; its number is the next. */
    default void citation(Citation citation) {}

    /** A sentence of the answer, verified. */
    default void sentence(Reply.Sentence sentence) {}

    /**
     * Something that was proposed and will not be told: a sentence, or what another article says against it.
     *
     * @param faults what is wrong with it, at least one
     */
    default void dropped(String sentence, List<Fault> faults) {}
}
