package dev.dateline.time.grammar;

import dev.dateline.language.Document;
import dev.dateline.language.calendar.CalendarNames;
import dev.dateline.language.token.Token;
import dev.dateline.language.verb.Tenses;
import dev.dateline.language.vocabulary.Vocabulary;
import dev.dateline.time.grammar.day.CalendarDateRule;
import dev.dateline.time.grammar.day.ClockRule;
import dev.dateline.time.grammar.day.DayRule;
import dev.dateline.time.grammar.day.HolidayRule;
import dev.dateline.time.grammar.day.NumericDateRule;
import dev.dateline.time.grammar.day.PartOfDayRule;
import dev.dateline.time.grammar.day.WeekRule;
import dev.dateline.time.grammar.day.WeekdayRule;
import dev.dateline.time.grammar.length.DistanceRule;
import dev.dateline.time.grammar.length.DurationRule;
import dev.dateline.time.grammar.length.RecurrenceRule;
import dev.dateline.time.grammar.length.VagueRule;
import dev.dateline.time.grammar.meaning.Meaning;
import dev.dateline.time.grammar.meaning.Season;
import dev.dateline.time.grammar.meaning.TimeUnit;
import dev.dateline.time.grammar.period.DecadeRule;
import dev.dateline.time.grammar.period.PartOfPeriodRule;
import dev.dateline.time.grammar.period.PeriodRule;
import dev.dateline.time.grammar.period.QuarterRule;
import dev.dateline.time.grammar.period.ReportingPeriodRule;
import dev.dateline.time.grammar.period.SeasonRule;
import dev.dateline.time.grammar.period.YearRangeRule;
import dev.dateline.time.grammar.period.YearRule;
import dev.dateline.time.grammar.scan.Cursor;
import dev.dateline.time.grammar.scan.DayPart;
import dev.dateline.time.grammar.scan.Numerals;
import dev.dateline.time.grammar.scan.PickReader;
import dev.dateline.time.grammar.scan.Rule;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the time expressions of an English text. Thread-safe; takes time linear in the text's length, since every rule
 * looks at a bounded number of tokens.
 */
public final class Grammar {

    /** An expression speaks of time within so many tokens: "no more than two hundred and fifty years". */
    private static final int FARTHEST = 8;

    private final CalendarNames calendar;
    private final Rule expression;
    private final Set<String> speaksOfTime;
    private final Set<String> opens;

    /** Of English. */
    public Grammar() {
        this(Vocabulary.ENGLISH);
    }

    /** Of a language: of English all expressions, of any other the dates that its names of months and weekdays make. */
    public Grammar(Vocabulary vocabulary) {
        calendar = vocabulary.equals(Vocabulary.ENGLISH) ? CalendarNames.ENGLISH : CalendarNames.of(vocabulary);
        boolean english = vocabulary.language().equals(Locale.ENGLISH);
        expression = english ? expression() : date();
        speaksOfTime = speaksOfTime(calendar, english);
        opens = opens(speaksOfTime, english);
    }

    /** The expressions in the text's order; none overlaps another, and of two that would the longer is taken. */
    public List<Phrase> read(Document text) {
        List<Token> tokens = text.tokens();
        int timely = nextTimely(tokens, 0);
        if (timely == tokens.size()) {
            return List.of();
        }
        List<Phrase> phrases = new ArrayList<>();
        Tenses tenses = text.tenses();
        Cursor cursor = new Cursor(tokens, calendar);
        int at = 0;
        while (timely < tokens.size()) {
            at = Math.max(at, timely - FARTHEST);
            cursor.moveTo(at);
            Optional<Meaning> meaning = opens(tokens.get(at)) ? expression.read(cursor) : Optional.empty();
            if (meaning.isPresent()) {
                int end = tokens.get(cursor.at() - 1).end();
                phrases.add(new Phrase(tokens.get(at).start(), end, meaning.get(), tenses.around(at, cursor.at())));
            }
            at = meaning.isPresent() ? cursor.at() : at + 1;
            timely = at > timely ? nextTimely(tokens, at) : timely;
        }
        return phrases;
    }

    /** The index of the first token from there on that speaks of time; the number of tokens if none does. */
    private int nextTimely(List<Token> tokens, int from) {
        int index = from;
        while (index < tokens.size() && !speaksOfTime(tokens.get(index))) {
            index++;
        }
        return index;
    }

    private static Rule date() {
        Rule calendar = new CalendarDateRule();
        return Rule.longestOf(calendar, new NumericDateRule(), new WeekdayRule(calendar));
    }

    private static Rule expression() {
        Rule calendar = new CalendarDateRule();
        Rule weekday = new WeekdayRule(calendar);
        Rule day = Rule.longestOf(calendar, new NumericDateRule(), weekday, new DayRule());
        Rule date = Rule.longestOf(
                day,
                new YearRule(),
                new YearRangeRule(),
                new DecadeRule(),
                new QuarterRule(),
                new ReportingPeriodRule(),
                new PeriodRule(calendar),
                new SeasonRule(),
                new HolidayRule(),
                new WeekRule(day));
        Rule moment = Rule.longestOf(new ClockRule(day), new PartOfDayRule(day), date);
        return Rule.longestOf(
                moment,
                new PartOfPeriodRule(moment),
                new DistanceRule(),
                new RecurrenceRule(),
                new DurationRule(),
                new VagueRule());
    }

    private boolean speaksOfTime(Token token) {
        return token.kind() == Token.Kind.NUMBER || speaksOfTime.contains(token.word());
    }

    private boolean opens(Token token) {
        return token.kind() == Token.Kind.NUMBER || token.kind() == Token.Kind.QUANTITY || opens.contains(token.word());
    }

    private static Set<String> speaksOfTime(CalendarNames calendar, boolean english) {
        Set<String> words = new HashSet<>(calendar.allMonths());
        words.addAll(calendar.allWeekdays());
        if (!english) {
            return words;
        }
        words.addAll(TimeUnit.SINGULAR.keySet());
        words.addAll(TimeUnit.PLURAL.keySet());
        words.addAll(Season.WORDS.keySet());
        words.addAll(DayPart.WORDS.keySet());
        words.addAll(DecadeRule.openings());
        words.addAll(DayRule.openings());
        words.addAll(RecurrenceRule.openings());
        words.addAll(VagueRule.openings());
        words.addAll(HolidayRule.openings());
        words.addAll(Set.of("nineteen", "period", "q"));
        return words;
    }

    private static Set<String> opens(Set<String> speaksOfTime, boolean english) {
        Set<String> words = new HashSet<>(speaksOfTime);
        if (!english) {
            return words;
        }
        words.addAll(Numerals.openings());
        words.addAll(PickReader.openings());
        words.addAll(Set.of(
                "the", "a", "an", "another", "this", "that", "every", "each", "'", "fiscal", "early", "late", "mid",
                "earlier", "later", "at", "up", "nearly", "almost", "around", "no", "more", "less", "fewer", "these",
                "first", "final", "latest", "half"));
        return words;
    }
}
