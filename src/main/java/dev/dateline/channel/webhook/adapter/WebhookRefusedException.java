package dev.dateline.channel.webhook.adapter;

/** A request is not taken. The message says why, without what was sent. */
public final class WebhookRefusedException extends Exception {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String detail;

    public WebhookRefusedException(int status, String message) {
        super(message);
        this.status = status;
        this.detail = message;
    }

    /** It does not come from where it says. */
    public static WebhookRefusedException unproven() {
        return new WebhookRefusedException(401, "The token, the signature or the time of this request is wrong.");
    }

    /** It is not what its service sends. */
    public static WebhookRefusedException unreadable(String expected) {
        return new WebhookRefusedException(400, "This request is not " + expected + " as its service sends it.");
    }

    /** Why, in words. */
    public String detail() {
        return detail;
    }

    /** The HTTP status that tells. */
    public int status() {
        return status;
    }
}
