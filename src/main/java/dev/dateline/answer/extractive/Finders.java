package dev.dateline.answer.extractive;

import dev.dateline.question.AnswerKind;
import java.util.Optional;

/** The finder for each kind of answer. */
final class Finders {
    private final Finder dates = new DateFinder();
    private final Finder durations = new DurationFinder();
    private final Finder numbers = new NumberFinder();
    private final Finder places = new NameFinder(true);
    private final Finder names = new NameFinder(false);
    private final Finder reasons = CueFinder.reasons();
    private final Finder means = CueFinder.means();
    private final Finder quotations = CueFinder.quotations();
    private final Finder nothing = (question, sentence, times, anchor) -> Optional.empty();

    Finder of(AnswerKind kind) {
        return switch (kind) {
            case WHEN -> dates;
            case HOW_LONG -> durations;
            case HOW_MANY -> numbers;
            case WHERE -> places;
            case WHO, WHICH -> names;
            case WHY -> reasons;
            case HOW -> means;
            case QUOTE -> quotations;
            case YES_NO, WHAT -> nothing;
        };
    }
}
