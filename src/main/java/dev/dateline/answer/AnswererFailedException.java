package dev.dateline.answer;

/** An answerer cannot go on. Another may answer in its place. */
public final class AnswererFailedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String reason;

    /** @param reason why, in words for the reader: no key, no address and none of the answerer's own text */
    public AnswererFailedException(String reason, Throwable cause) {
        super(reason, cause);
        this.reason = reason;
    }

    /** Why, in words for the reader. */
    public String reason() {
        return reason;
    }
}
