package dev.dateline.citation;

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

    /** A quote, before the first sentence that it bears out; its number is the next. */
    default void citation(Citation citation) {}

    /** A sentence of the answer, verified. */
    default void sentence(Reply.Sentence sentence) {}

    /** A sentence that was proposed and will not be told. */
    default void dropped(Dropped reason) {}

    /** Why a proposed sentence is not told. */
    enum Dropped {
        /** It cites nothing. */
        UNCITED,
        /** It cites what it was not given. */
        UNKNOWN_CITATION,
        /** Nothing that it cites bears it out. */
        NOT_BORNE_OUT
    }
}
