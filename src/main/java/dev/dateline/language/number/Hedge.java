package dev.dateline.language.number;

import dev.dateline.language.vocabulary.Vocabulary;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says how exact a number is: "at least 12", "about 12". It stands right before the number. */
public final class Hedge {
    private static final List<String> ROUGH = Vocabulary.ENGLISH.lines("hedges-rough");
    private static final List<String> LIMITS = Vocabulary.ENGLISH.lines("hedges-of-limits");

    private static final Pattern ANY_BEFORE = before(Stream.concat(ROUGH.stream(), LIMITS.stream()));
    private static final Pattern ROUGH_BEFORE = before(ROUGH.stream());
    private static final Pattern ANY_FIRST = first(Stream.concat(ROUGH.stream(), LIMITS.stream()));
    private static final Pattern ROUGH_FIRST = first(ROUGH.stream());

    /** Longer than any of them. */
    private static final int LONGEST = 24;

    private Hedge() {}

    private static Pattern before(Stream<String> hedges) {
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}-])(?:" + hedges.collect(Collectors.joining("|")) + ")\\s$",
                Pattern.CASE_INSENSITIVE);
    }

    private static Pattern first(Stream<String> hedges) {
        return Pattern.compile("^(?:" + hedges.collect(Collectors.joining("|")) + ")\\s", Pattern.CASE_INSENSITIVE);
    }

    /**
     * Where the hedge of a number begins.
     *
     * @param start UTF-16 index of the number in the text
     * @return the index of the hedge that stands right before it; {@code start} if none does
     */
    public static int startBefore(String text, int start) {
        int from = Math.max(0, start - LONGEST);
        Matcher hedge = ANY_BEFORE.matcher(text.substring(from, start));
        return hedge.find() ? from + hedge.start() : start;
    }

    /** Whether the number at an index, or the amount that begins there with its hedge, is told as a rough one. */
    public static boolean isRough(String text, int start, int end) {
        String before = text.substring(Math.max(0, start - LONGEST), start);
        return ROUGH_BEFORE.matcher(before).find()
                || ROUGH_FIRST.matcher(text.substring(start, end)).find();
    }

    /** An amount without the hedge that it begins with. */
    public static String without(String amount) {
        return ANY_FIRST.matcher(amount).replaceFirst("");
    }
}
