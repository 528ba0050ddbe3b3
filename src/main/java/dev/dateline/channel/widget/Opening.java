package dev.dateline.channel.widget;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.dateline.archive.Coverage;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the widget opens with.
 *
 * @param articles how many articles can be asked
 * @param from the earliest publication date among them
 * @param to the latest publication date among them
 * @param questions up to three that the articles answer
 */
@Schema(name = "Opening")
record Opening(
        int articles,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<LocalDate> from,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<LocalDate> to,
        List<String> questions) {

    Opening {
        questions = List.copyOf(questions);
    }

    static Opening of(Coverage coverage, List<String> questions) {
        return new Opening(coverage.articles(), coverage.from(), coverage.to(), questions);
    }
}
