package dev.dateline.time.grammar.period;

import dev.dateline.language.token.Token;
import dev.dateline.time.grammar.meaning.Meaning;
import dev.dateline.time.grammar.scan.Cursor;
import dev.dateline.time.grammar.scan.Rule;
import dev.dateline.time.grammar.scan.Words;
import dev.dateline.time.grammar.scan.Years;
import java.util.Optional;
import java.util.Set;

/** "2018", "fiscal 2018", "the year 2000", "1998-99"; not "2019 people", "$2,019" or "flight 1990". */
public final class YearRule implements Rule {

    private static final int LIKELY_FROM = 1900;
    private static final int LIKELY_TO = 2060;
    private static final Set<String> DATING = Words.of("""
            in since until till by before after during from of through year late early mid circa
            back""");
    private static final Set<String> DESCRIBING = Words.of("the a its his her their our this that s");
    private static final Set<String> OPENING_SIGNS = Set.of("(", "[", "'", "\"", "\u201c", ",", "_");
    private static final Set<String> HYPHENED = Set.of("post", "pre", "mid", "early", "late");
    private static final Set<String> COUNTING = Words.of("""
            about some nearly almost over than least most approximately around only up exactly
            another flight no number model route room page nasdaq dow highway boeing airbus windows
            chapter section article resolution""");
    private static final Set<String> COUNTED = Words.of("""
            people men women children troops soldiers miles kilometers kilometres km meters metres
            feet tons tonnes pounds dollars euros cents percent points shares votes jobs employees
            workers deaths times hours days weeks months years gmt million billion barrels students
            members homes houses cases words kg pages residents passengers hp mw square acres
            hectares units local""");

    @Override
    public Optional<Meaning> read(Cursor cursor) {
        boolean named = named(cursor);
        return cursor.attempt(() -> inDigits(cursor, named))
                .or(() -> named || !cursor.peek(-1).is("hundred") ? spoken(cursor) : Optional.empty())
                .map(year -> new Meaning.Absolute("%04d".formatted(year)));
    }

    private static boolean named(Cursor cursor) {
        int start = cursor.at();
        cursor.skip("the");
        boolean named = cursor.skip("fiscal", "year")
                || cursor.skip("fiscal")
                || cursor.skip("calendar")
                || cursor.skip("year");
        if (!named) {
            cursor.moveTo(start);
        }
        return named;
    }

    private static Optional<Integer> spoken(Cursor cursor) {
        return cursor.attempt(() -> Years.spoken(cursor)
                .filter(year -> year != 2000 || cursor.peek(-3).is("year")));
    }

    private static Optional<Integer> inDigits(Cursor cursor, boolean named) {
        Token before = cursor.peek(-1);
        Token token = cursor.peek();
        if (!named && !token.spaced() && !opens(cursor, before)) {
            return Optional.empty();
        }
        return Years.number(cursor)
                .filter(year -> named || dates(cursor, before, year))
                .filter(year -> !isGluedToMore(cursor));
    }

    private static boolean dates(Cursor cursor, Token before, int year) {
        if (COUNTING.contains(before.word())
                || before.is("#")
                || COUNTED.contains(cursor.peek().word())) {
            return false;
        }
        if (DATING.contains(before.word())) {
            return true;
        }
        return year >= LIKELY_FROM && year <= LIKELY_TO && (isDescribed(before) || !countsPlural(cursor.peek()));
    }

    /** "the 2018 elections", "its 2018 sales", "Tokyo's 2020 games". */
    private static boolean isDescribed(Token before) {
        return DESCRIBING.contains(before.word());
    }

    private static boolean countsPlural(Token behind) {
        String word = behind.word();
        return behind.kind() == Token.Kind.WORD
                && behind.spaced()
                && !behind.capital()
                && word.length() > 3
                && word.endsWith("s");
    }

    /** After a bracket or a quote a year may begin without a space, and in "post-1959", but not in "F-2016". */
    private static boolean opens(Cursor cursor, Token before) {
        return OPENING_SIGNS.contains(before.word())
                || (before.is("-") && HYPHENED.contains(cursor.peek(-2).word()));
    }

    private static boolean isGluedToMore(Cursor cursor) {
        Token behind = cursor.peek();
        boolean numbered = behind.is("-") && cursor.peek(1).kind() == Token.Kind.NUMBER;
        return !behind.spaced()
                && (numbered || behind.kind() == Token.Kind.WORD || behind.is("%") || behind.is(":") || behind.is("/"));
    }
}
