package dev.dateline.answer.extractive;

import dev.dateline.index.Lexicon;
import dev.dateline.question.AnswerKind;
import java.util.Optional;
import java.util.function.Supplier;

/** The finder for each kind of answer. */
final class Finders {
    private final Finder dates = new DateFinder();
    private final Finder durations = new DurationFinder();
    private final Finder numbers = new NumberFinder();
    private final Finder places;
    private final Finder persons;
    private final Finder names;
    private final Finder reasons = CueFinder.reasons();
    private final Finder means = CueFinder.means();
    private final Finder quotations = CueFinder.quotations();
    private final Finder nothing = (question, sentence, times, anchor) -> Optional.empty();

    /** @param lexicon how the archive speaks of names */
    Finders(Supplier<Lexicon> lexicon) {
        places = new NameFinder(AnswerKind.WHERE, lexicon);
        persons = new NameFinder(AnswerKind.WHO, lexicon);
        names = new NameFinder(AnswerKind.WHICH, lexicon);
    }

    Finder of(AnswerKind kind) {
        return switch (kind) {
            case WHEN -> dates;
            case HOW_LONG -> durations;
            case HOW_MANY -> numbers;
            case WHERE -> places;
            case WHO -> persons;
            case WHICH -> names;
            case WHY -> reasons;
            case HOW -> means;
            case QUOTE -> quotations;
            case YES_NO, WHAT -> nothing;
        };
    }
}
