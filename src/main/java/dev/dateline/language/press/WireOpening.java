package dev.dateline.language.press;

import dev.dateline.language.token.Span;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a wire story opens with: its place in capitals, often the day on which it was filed, and a dash. */
public final class WireOpening {

    /** Fits "ELMOUTH, 11 January 2021 — The bridge …", "OLD TOWN (Agency) -- "; not "The bridge — the oldest …". */
    private static final Pattern OPENING = Pattern.compile("^(\\p{Lu}{2}.{1,90}?)(?:\\s?[—–]|\\s--?\\s)");

    private WireOpening() {}

    /** What stands before the dash, if a text opens so. */
    public static Optional<Span> in(String text) {
        Matcher opening = OPENING.matcher(text);
        return opening.find() ? Optional.of(new Span(opening.start(1), opening.end(1))) : Optional.empty();
    }
}
