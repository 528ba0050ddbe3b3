package dev.dateline.article.masthead;

import dev.dateline.language.press.DateLabel;
import dev.dateline.language.press.WireOpening;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line that says when the story was published, and nothing else of weight.
 *
 * @param day the day it gives
 * @param updated whether it is only the day of an update
 * @param labelled whether it says that this is the day of publication
 */
public record DateLine(LocalDate day, boolean updated, boolean labelled) {
    private static final int MAX_LENGTH = 160;

    /** Bylines and places may share the line; more words than these are prose. */
    private static final int MAX_OTHER_WORDS = 9;

    private static final Pattern NAMED_DATE = Pattern.compile("\\b(?:\\d+|\\d+:\\d+\\w*)\\b");
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}.'’-]*");

    /** Reads a line, unless it is prose or has no certain date. */
    public static Optional<DateLine> of(String line) {
        if (line.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        OptionalInt published = DateLabel.published(line);
        int from = published.orElse(0);
        Optional<StatedDate> stated = StatedDate.in(line.substring(from)).or(() -> StatedDate.in(line));
        if (stated.isEmpty() || !isDateAlone(line)) {
            return Optional.empty();
        }
        boolean labelled = published.isPresent();
        boolean updated = !labelled && DateLabel.isUpdate(line);
        return Optional.of(new DateLine(stated.get().day(), updated, labelled));
    }

    /** The day on which a wire story was filed, if it opens with that: "ELMOUTH, 11 January 2021 — The bridge …". */
    static Optional<LocalDate> filed(String paragraph) {
        return WireOpening.in(paragraph)
                .flatMap(opening -> of(opening.of(paragraph)))
                .map(DateLine::day);
    }

    /** Only names may stand beside the date: any other word in small letters makes it a sentence. */
    private static boolean isDateAlone(String line) {
        String rest = line;
        for (Optional<StatedDate> date = StatedDate.in(rest); date.isPresent(); date = StatedDate.in(rest)) {
            rest = rest.substring(0, date.get().start()) + " ~ "
                    + rest.substring(date.get().end());
        }
        rest = DateLabel.withoutIts(NAMED_DATE.matcher(rest).replaceAll(" "));
        Matcher word = WORD.matcher(rest);
        int words = 0;
        while (word.find()) {
            words++;
            if (Character.isLowerCase(word.group().codePointAt(0)) || words > MAX_OTHER_WORDS) {
                return false;
            }
        }
        return true;
    }
}
