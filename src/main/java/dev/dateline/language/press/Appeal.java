package dev.dateline.language.press;

import java.util.regex.Pattern;

/**
 * How a text asks its readers to give, to subscribe or to sign up.
 *
 * @param strong how many phrases it has that only an appeal has: "your donation", "sign up"
 * @param weak how many words it has that appeals often have: "newsletter", "independent media"
 * @param ownVoice whether its writer speaks of itself: "we", "our"
 * @param address whether it speaks to its reader: "you", "your"
 */
public record Appeal(int strong, int weak, boolean ownVoice, boolean address) {

    private static final Pattern OWN_VOICE =
            Pattern.compile("\\b(?:we|us|our|ours|we're|we’re|we've|we’ve)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern ADDRESS =
            Pattern.compile("\\b(?:you|your|you're|you’re)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern STRONG = Pattern.compile(
            "\\byour (?:\\w+ )?(?:support|donation|contribution|subscription|membership|gift|generosity|backing)\\b"
                    + "|\\b(?:donate|subscribe|sign up|become a member|support us|support our|help us|fund our)\\b"
                    + "|\\bif you (?:enjoyed?|liked?|value) (?:this|our)\\b|\\bmembers get\\b"
                    + "|\\bour (?:\\w+ )?(?:journalism|newsletters?|subscribers|reporting)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern WEAK = Pattern.compile(
            "\\b(?:journalism|journalists|newsroom|independent (?:media|news)|paywalls?|paid for by|newsletters?|inbox|"
                    + "advertisers|donations?|subscriptions?|free to read|truth matters|afford it|reader-(?:funded|supported)|"
                    + "non-?profit|tax-deductible|monthly|trusted by|membership|\\$\\d+ a month)\\b",
            Pattern.CASE_INSENSITIVE);

    /** Reads a text of any length. */
    public static Appeal in(String text) {
        return new Appeal(
                (int) STRONG.matcher(text).results().count(),
                (int) WEAK.matcher(text).results().count(),
                OWN_VOICE.matcher(text).find(),
                ADDRESS.matcher(text).find());
    }
}
