package dev.dateline.time.grammar.period;

import dev.dateline.time.grammar.meaning.Meaning;
import dev.dateline.time.grammar.meaning.PartOfYear;
import dev.dateline.time.grammar.meaning.Season;
import dev.dateline.time.grammar.meaning.YearChoice;
import dev.dateline.time.grammar.scan.Cursor;
import dev.dateline.time.grammar.scan.Rule;
import dev.dateline.time.grammar.scan.Words;
import dev.dateline.time.grammar.scan.Years;
import java.util.Optional;
import java.util.Set;

/** "summer 2018", "the summer of 1989", "in the spring": alone only if a preposition makes it a time. */
public final class SeasonRule implements Rule {

    private static final Set<String> PREPOSITIONS = Words.of("in during by until since over through");

    @Override
    public Optional<Meaning> read(Cursor cursor) {
        boolean preposition = PREPOSITIONS.contains(cursor.peek(-1).word());
        boolean article = cursor.skip("the");
        cursor.skip("early");
        cursor.skip("late");
        boolean name = cursor.peek().capital() && cursor.peek(1).capital();
        return cursor.take(Season.WORDS).filter(season -> !name).flatMap(season -> {
            YearChoice year = Years.behindPart(cursor);
            boolean told = !year.equals(YearChoice.BY_TENSE);
            boolean alone = preposition
                    && (article || season == Season.SUMMER || season == Season.WINTER)
                    && !cursor.peek().is("of");
            return told || alone ? Optional.of(new Meaning.InYear(PartOfYear.season(season), year)) : Optional.empty();
        });
    }
}
