package dev.dateline.question.analysis;

import dev.dateline.time.TimeWindow;
import dev.dateline.time.WindowFinder.AskedTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a question's own words say about the articles that may answer it: "as of 20 September 2019", "what was known on 29
 * June 2019", "according to reports before July 2018", "in articles from 2018". When something happened is another
 * matter: who met in June 2018 may be told by an article of any day.
 *
 * @param question the question without those words
 * @param published the days of publication they allow; empty for all
 */
record AsOf(String question, Optional<TimeWindow> published) {

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

    /** A question of what was known, the day before it or behind: "on 29 June 2019, what was known about the talks?" */
    private static final Pattern WAS_KNOWN = Pattern.compile(
            "\\b(?:was|were|did|had) (?:\\p{L}+ ){0,3}?known?\\b(?! (?:to|as|for)\\b)", Pattern.CASE_INSENSITIVE);

    private static final Pattern THEN = ending("((?:on|in|at|" + UNTIL + "))");

    /** The date but describes what follows: "reports before the June 2018 summit". */
    private static final Pattern DESCRIBES = Pattern.compile(
            "^(?:[’']s\\b|[- ](?!(?:and|what|who|whom|whose|when|where|why|how|which|did|do|does|is|are|was|were|has|had|have|"
                    + "about|on|in|at|say|said|alone|only)\\b)\\p{L})",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern EDGES = Pattern.compile("^[\\s,;:]+|[\\s,;:]+$");

    /** @param times the times the question speaks of */
    static AsOf read(String question, List<AskedTime> times) {
        for (AskedTime time : times) {
            if (!DESCRIBES.matcher(question.substring(time.end())).find()) {
                Optional<AsOf> found = read(question, time, times.size() == 1);
                if (found.isPresent()) {
                    return found.get();
                }
            }
        }
        return new AsOf(question, Optional.empty());
    }

    /** @param only whether it is the only time; of two, each may date an article of its own */
    private static Optional<AsOf> read(String question, AskedTime time, boolean only) {
        String before = question.substring(0, time.dates());
        Optional<AsOf> period =
                start(only ? PERIODS : List.of(), before).map(start -> without(question, start, time, time.window()));
        if (period.isPresent() || time.window().to().isEmpty()) {
            return period;
        }
        TimeWindow upTo = new TimeWindow(Optional.empty(), time.window().to());
        return start(BOUNDS, before)
                .or(() -> only && WAS_KNOWN.matcher(question).find() ? start(List.of(THEN), before) : Optional.empty())
                .map(start -> without(question, start, time, upTo));
    }

    private static Optional<Integer> start(List<Pattern> cues, String before) {
        return cues.stream()
                .map(cue -> cue.matcher(before))
                .filter(Matcher::find)
                .map(matcher -> matcher.start(1))
                .findFirst();
    }

    private static AsOf without(String question, int start, AskedTime time, TimeWindow published) {
        String before = EDGES.matcher(question.substring(0, start)).replaceAll("");
        String after = EDGES.matcher(question.substring(time.end())).replaceAll("");
        String rest = Character.isLetterOrDigit(after.isEmpty() ? '?' : after.charAt(0)) && !before.isEmpty()
                ? before + " " + after
                : before + after;
        return new AsOf(rest, Optional.of(published));
    }

    private static Pattern ending(String cue) {
        return Pattern.compile(
                "(?<!\\p{L})" + cue + "\\s+(?:the (?:end|evening|morning|night) of )?$", Pattern.CASE_INSENSITIVE);
    }
}
