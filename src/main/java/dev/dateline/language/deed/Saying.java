package dev.dateline.language.deed;

import dev.dateline.language.token.Span;
import java.util.regex.Pattern;

/** Tells the day on which something was said from the days of what was said. */
public final class Saying {
    /** Fits "said on", "told reporters late"; not "held on". */
    private static final Pattern BEFORE_ITS_DAY = Pattern.compile(
            "\\b(?:said|says|told \\p{L}+|announced|tweeted|wrote|added|reported|warned|confirmed)(?: (?:on|late|early))* $",
            Pattern.CASE_INSENSITIVE);

    private Saying() {}

    /** Whether a day is that of saying it: "the minister said on 9 May that …". */
    public static boolean isOn(String text, Span day) {
        return BEFORE_ITS_DAY.matcher(text.substring(0, day.start())).find();
    }
}
