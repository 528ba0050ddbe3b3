package dev.dateline.question;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A question as a channel received it.
 *
 * @param text what was asked, in the reader's own words
 * @param conversation the conversation it belongs to, an opaque id; empty for a question that stands alone
 * @param asOf nothing published after this day may be used, counted or named
 * @param from nothing published before this day may be used
 * @param to nothing published after this day may be used
 * @param sources only articles of these publishers may be used; empty for all
 */
public record Inquiry(
        String text,
        String conversation,
        Optional<LocalDate> asOf,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        List<String> sources) {

    public Inquiry {
        sources = List.copyOf(sources);
    }

    /** The same of the same articles, in other words. */
    public Inquiry asking(String other) {
        return new Inquiry(other, conversation, asOf, from, to, sources);
    }

    /** A question that stands alone, asked of the whole archive. */
    public static Inquiry of(String text) {
        return new Inquiry(text, "", Optional.empty(), Optional.empty(), Optional.empty(), List.of());
    }
}
