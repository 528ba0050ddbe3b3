package dev.dateline.answer.extractive;

import dev.dateline.question.Question;
import dev.dateline.time.TimeExpression;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds answers that are no short ones by the words that introduce them: reasons, means, quotations. */
final class CueFinder implements Finder {

    private final List<Cue> cues;

    private CueFinder(Cue... cues) {
        this.cues = List.of(cues);
    }

    /** Reasons: "because" is sure, "after" is a guess. */
    static CueFinder reasons() {
        return new CueFinder(
                cue(
                        1,
                        "because|due to|owing to|thanks to|so that|in order to|on the grounds|the reason|caused by|blamed|"
                                + "prompted by|in response to|citing|cited|result(?:ed)? (?:of|from)|led to|forc(?:ed|ing)"),
                cue(
                        0.6,
                        "since|as|over|amid|following|after|for fear|fear(?:s|ing|ed)?|concern(?:s|ed)?|failed|in protest|"
                                + "would|so|which|to"));
    }

    /** Means. */
    static CueFinder means() {
        return new CueFinder(
                cue(1, "by \\w+ing|using|through|via|with the help of|by means of"), cue(0.6, "by|with|with(?:out)?"));
    }

    /** Quotations: the words themselves, better with who said them. */
    static CueFinder quotations() {
        return new CueFinder(
                new Cue(1, Pattern.compile("[“\"][^”\"]{12,}+")),
                new Cue(0.8, Pattern.compile("[“\"]")),
                cue(0.5, "said|says|told|called|wrote|tweeted|added|described|warned|insisted|claimed"));
    }

    @Override
    public Optional<Finding> find(Question question, String sentence, List<TimeExpression> times, int anchor) {
        for (Cue cue : cues) {
            Matcher matcher = cue.pattern().matcher(sentence);
            if (matcher.find()) {
                return Optional.of(new Finding(matcher.start(), matcher.end(), Optional.empty(), cue.strength()));
            }
        }
        return Optional.empty();
    }

    private static Cue cue(double strength, String words) {
        return new Cue(strength, Pattern.compile("(?<!\\p{L})(?:" + words + ")(?!\\p{L})", Pattern.CASE_INSENSITIVE));
    }

    private record Cue(double strength, Pattern pattern) {}
}
