package dev.dateline.question.completion;

import dev.dateline.time.TimeWindow;
import java.util.Optional;

/**
 * A question, completed from the turns before.
 *
 * @param question what is asked, with what its pronouns and gaps stand for
 * @param topic what it takes up from before without naming it, told as a statement; empty if it stands alone
 * @param published the days of publication that its words, or those it leans on, allow; empty for all
 */
public record Completion(String question, String topic, Optional<TimeWindow> published) {

    /** As a question that stands alone. */
    public String text() {
        return topic.isEmpty() ? question : question + " (" + topic + ")";
    }

    /** The same, of articles published then. */
    Completion allowing(Optional<TimeWindow> days) {
        return new Completion(question, topic, days);
    }
}
