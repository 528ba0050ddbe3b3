package dev.dateline.language.asking;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words of a question that say which articles may answer it, before a date: "as of", "according to reports before", "in articles
 * from".
 */
public final class Reportage {

    private static final String COVERAGE = "(?:(?:news|press|media) )?(?:reports|reporting|articles|coverage|stories)";
    private static final String LEAD_IN = "(?:according to|based on|going by|judging by|from|in) (?:the |all )?";
    private static final String PUBLISHED = "(?:published |written |available |dated )";
    private static final String UNTIL = "(?:as of|by|until|till|up to|before|prior to)";
    private static final String DURING = "(?:in|on|from|of|since|after|between)";

    /** Each ends where the date begins; its group goes with the date. */
    private static final List<Pattern> BOUNDS = List.of(
            ending("((?:as|so) (?:of|at|on))"),
            ending("(" + LEAD_IN + COVERAGE + " " + PUBLISHED + "?" + UNTIL + ")"),
            ending("(?:" + COVERAGE + "|reported|public) (" + PUBLISHED + "?" + UNTIL + ")"),
            ending("(?:known|knew|know) (?:about it )?((?:on|in|at|" + UNTIL + "))"));

    private static final List<Pattern> PERIODS = List.of(
            ending("(" + LEAD_IN + COVERAGE + " " + PUBLISHED + "?" + DURING + ")"),
            ending(COVERAGE + " (" + PUBLISHED + DURING + "|from|since|after)"));

    /** A question of what was known, with the day before it or after it: "on 29 June 2019, what was known about the talks?" */
    private static final Pattern WAS_KNOWN = Pattern.compile(
            "\\b(?:was|were|did|had) (?:\\p{L}+ ){0,3}?known?\\b(?! (?:to|as|for)\\b)", Pattern.CASE_INSENSITIVE);

    private static final Pattern THEN = ending("((?:on|in|at|" + UNTIL + "))");

    /** The date but describes what follows: "reports before the June 2018 summit". */
    private static final Pattern DESCRIBES = Pattern.compile(
            "^(?:[’']s\\b|[- ](?!(?:and|what|who|whom|whose|when|where|why|how|which|did|do|does|is|are|was|were|has|had|have|"
                    + "about|on|in|at|say|said|alone|only)\\b)\\p{L})",
            Pattern.CASE_INSENSITIVE);

    private Reportage() {}

    /** Where words begin that bound the reports by the date after them: "as of", "known by"; empty if there are none. */
    public static Optional<Integer> bound(String before) {
        return start(BOUNDS, before);
    }

    /** Where words begin that take the reports of the days after them: "in articles from"; empty if there are none. */
    public static Optional<Integer> period(String before) {
        return start(PERIODS, before);
    }

    /** Where the preposition of the date begins: "on", "by"; empty if there is none. */
    public static Optional<Integer> then(String before) {
        return start(List.of(THEN), before);
    }

    /** Whether a question asks what was known. */
    public static boolean asksWhatWasKnown(String question) {
        return WAS_KNOWN.matcher(question).find();
    }

    /** Whether a date only describes the noun after it, "the June 2018 summit", so that no report is dated by it. */
    public static boolean describesMore(String behind) {
        return DESCRIBES.matcher(behind).find();
    }

    private static Optional<Integer> start(List<Pattern> cues, String before) {
        return cues.stream()
                .map(cue -> cue.matcher(before))
                .filter(Matcher::find)
                .map(matcher -> matcher.start(1))
                .findFirst();
    }

    private static Pattern ending(String cue) {
        return Pattern.compile(
                "(?<!\\p{L})" + cue + "\\s+(?:the (?:end|evening|morning|night) of )?$", Pattern.CASE_INSENSITIVE);
    }
}
