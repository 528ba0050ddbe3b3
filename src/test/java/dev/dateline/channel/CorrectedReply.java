package dev.dateline.channel;

import dev.dateline.answer.Standing;
import dev.dateline.citation.ArticleReference;
import dev.dateline.citation.Citation;
import dev.dateline.citation.Reply;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** An answer whose article said something else before, for what each channel makes of it. */
public final class CorrectedReply {
    private static final String SAID = "Nine boats sank.";
    private static final String NOTE = "An earlier version of this article said that 90 boats sank.";
    private static final LocalDate DAY = LocalDate.of(2021, 3, 4);

    private CorrectedReply() {}

    /** Corrected on 4 March 2021, as the second citation tells. */
    public static Reply.Answered onADay() {
        return of(Optional.of(DAY), List.of());
    }

    /** Corrected nobody says when. */
    public static Reply.Answered someday() {
        return of(Optional.empty(), List.of());
    }

    /** One of two questions is answered, "Who owned the boats?" is not. */
    public static Reply.Answered inPart() {
        return of(Optional.empty(), List.of("Who owned the boats?"));
    }

    private static Reply.Answered of(Optional<LocalDate> corrected, List<String> unanswered) {
        ArticleReference article = new ArticleReference(
                "boats", "Storm sinks boats", "Coast Agency", "", Optional.of(DAY.minusDays(1)), "");
        return new Reply.Answered(
                SAID + " [1]",
                Optional.of("Nine"),
                OptionalDouble.empty(),
                List.of(new Reply.Sentence(SAID, List.of(1), Standing.REPORTED)),
                List.of(
                        new Citation(1, SAID, 0, SAID.length(), List.of(), article, "/articles/boats", List.of()),
                        new Citation(
                                2, NOTE, 20, 20 + NOTE.length(), List.of(), article, "/articles/boats", List.of())),
                List.of(),
                List.of(new Reply.Correction(corrected, 2)),
                unanswered,
                "extractive",
                false,
                Optional.empty(),
                "",
                new Reply.Searched(1, Optional.of(DAY), Optional.of(DAY)),
                1);
    }
}
