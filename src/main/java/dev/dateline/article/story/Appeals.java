package dev.dateline.article.story;

import dev.dateline.article.Wording;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Finds appeals to give, subscribe or sign up: whole paragraphs in which the site speaks of itself. What stands inside
 * quotation marks is somebody else's voice and does not count.
 */
final class Appeals {
    /** An appeal has a line or two of its own between those that ask. */
    private static final int MAX_GAP = 2;

    /** Longer paragraphs are interviews and essays, in which people say "we" and "you" as well. */
    private static final int MAX_WORDS = 100;

    /** A line so short is all appeal if it is one at all. */
    private static final int SHORT_WORDS = 15;

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

    private Appeals() {}

    /** The indices of the paragraphs that are, or stand within, an appeal. */
    static Set<Integer> in(List<Wording> wordings) {
        List<Integer> asking = IntStream.range(0, wordings.size())
                .filter(i -> asks(wordings.get(i)))
                .boxed()
                .toList();
        Set<Integer> appeals = new HashSet<>(asking);
        for (int k = 1; k < asking.size(); k++) {
            int from = asking.get(k - 1);
            int to = asking.get(k);
            if (to - from <= MAX_GAP + 1) {
                IntStream.range(from + 1, to)
                        .filter(i -> speaksForItself(wordings.get(i)))
                        .forEach(appeals::add);
            }
        }
        return appeals;
    }

    private static boolean asks(Wording wording) {
        if (wording.opensQuote() || wording.words() > MAX_WORDS) {
            return false;
        }
        String words = wording.unquoted();
        int strong = count(STRONG, words);
        int weak = count(WEAK, words);
        boolean voice = OWN_VOICE.matcher(words).find();
        boolean address = ADDRESS.matcher(words).find();
        int weight = 2 * Math.min(2, strong) + weak + (voice ? 1 : 0) + (address ? 1 : 0);
        int enough = wording.words() <= SHORT_WORDS ? 3 : 4;
        return (strong > 0 && (voice || address) && weight >= enough) || (voice && weak >= 3);
    }

    private static boolean speaksForItself(Wording wording) {
        return OWN_VOICE.matcher(wording.unquoted()).find()
                || ADDRESS.matcher(wording.unquoted()).find();
    }

    private static int count(Pattern pattern, String words) {
        Matcher matcher = pattern.matcher(words);
        int count = 0;
        while (matcher.find()) {
            count++;
        }
        return count;
    }
}
