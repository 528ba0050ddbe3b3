package dev.dateline.delivery;

/** What became of a delivery. */
public enum Receipt {
    /** It will be answered. */
    ACCEPTED,
    /** It was there before, and needs nothing. */
    DUPLICATE,
    /** Too much is under way: whoever asked is told so. */
    DECLINED,
    /** Too much is under way even to say so. It was not written down, and may be delivered again. */
    OVERLOADED
}
