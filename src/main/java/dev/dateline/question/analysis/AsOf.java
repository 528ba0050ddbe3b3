package dev.dateline.question.analysis;

import dev.dateline.language.asking.Reportage;
import dev.dateline.time.TimeWindow;
import dev.dateline.time.WindowFinder.AskedTime;
import java.util.List;
import java.util.Optional;
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

    private static final Pattern EDGES = Pattern.compile("^[\\s,;:]+|[\\s,;:]+$");

    /** @param times the times the question speaks of */
    static AsOf read(String question, List<AskedTime> times) {
        for (AskedTime time : times) {
            if (!Reportage.describesMore(question.substring(time.end()))) {
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
        Optional<AsOf> period = (only ? Reportage.period(before) : Optional.<Integer>empty())
                .map(start -> without(question, start, time, time.window()));
        if (period.isPresent() || time.window().to().isEmpty()) {
            return period;
        }
        TimeWindow upTo = new TimeWindow(Optional.empty(), time.window().to());
        return Reportage.bound(before)
                .or(() -> only && Reportage.asksWhatWasKnown(question) ? Reportage.then(before) : Optional.empty())
                .map(start -> without(question, start, time, upTo));
    }

    private static AsOf without(String question, int start, AskedTime time, TimeWindow published) {
        String before = EDGES.matcher(question.substring(0, start)).replaceAll("");
        String after = EDGES.matcher(question.substring(time.end())).replaceAll("");
        String rest = Character.isLetterOrDigit(after.isEmpty() ? '?' : after.charAt(0)) && !before.isEmpty()
                ? before + " " + after
                : before + after;
        return new AsOf(rest, Optional.of(published));
    }
}
