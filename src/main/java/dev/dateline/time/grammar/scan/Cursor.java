package dev.dateline.time.grammar.scan;

import dev.dateline.language.calendar.CalendarNames;
import dev.dateline.language.token.Token;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** A place among the tokens of one text, which rules read from and move forward. */
public final class Cursor {

    private final List<Token> tokens;
    private final CalendarNames calendar;
    private int at;

    /** @param calendar the names of months and weekdays in the language of the text */
    public Cursor(List<Token> tokens, CalendarNames calendar) {
        this.tokens = tokens;
        this.calendar = calendar;
    }

    public CalendarNames calendar() {
        return calendar;
    }

    public int at() {
        return at;
    }

    public void moveTo(int position) {
        at = position;
    }

    public Token peek() {
        return peek(0);
    }

    /** The token so many places ahead, or back if negative; {@link Token#NONE} outside the text. */
    public Token peek(int ahead) {
        int index = at + ahead;
        return index >= 0 && index < tokens.size() ? tokens.get(index) : Token.NONE;
    }

    public Token next() {
        Token token = peek();
        at++;
        return token;
    }

    /** Whether the word here and the one before it are both capitalised, as in "USA Today". */
    public boolean isInName() {
        return peek().capital() && peek(-1).capital();
    }

    /** Moves over the words if they all stand here in this order; otherwise stays. */
    public boolean skip(String... words) {
        for (int i = 0; i < words.length; i++) {
            if (!peek(i).is(words[i])) {
                return false;
            }
        }
        at += words.length;
        return true;
    }

    /** Moves over one of the words if it stands here. */
    public boolean skipAny(Set<String> words) {
        if (!words.contains(peek().word())) {
            return false;
        }
        at++;
        return true;
    }

    /** Moves over a hyphen that has no space before it, as in "two-year". */
    public boolean skipHyphen() {
        return !peek().spaced() && skip("-");
    }

    /** Looks the word here up, and moves over it if it is listed. */
    public <T> Optional<T> take(Map<String, T> vocabulary) {
        Optional<T> found = Optional.ofNullable(vocabulary.get(peek().word()));
        if (found.isPresent()) {
            at++;
        }
        return found;
    }

    /** Reads something that may not be there: if it is not, the cursor stays. */
    public <T> Optional<T> attempt(Supplier<Optional<T>> reading) {
        int before = at;
        Optional<T> read = reading.get();
        if (read.isEmpty()) {
            at = before;
        }
        return read;
    }
}
