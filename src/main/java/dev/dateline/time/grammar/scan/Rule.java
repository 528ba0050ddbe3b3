package dev.dateline.time.grammar.scan;

import dev.dateline.time.grammar.meaning.Meaning;
import java.util.Optional;

/** Reads one kind of time expression. */
@FunctionalInterface
public interface Rule {

    /**
     * What the expression that begins at the cursor means. The cursor is left after its last token; where there is
     * none, its place is undefined and the caller moves it back. Looks at a bounded number of tokens.
     */
    Optional<Meaning> read(Cursor cursor);

    /** The rule that takes the longest of these readings, the first of equals. */
    static Rule longestOf(Rule... rules) {
        return cursor -> {
            int start = cursor.at();
            int end = start;
            Optional<Meaning> longest = Optional.empty();
            for (Rule rule : rules) {
                cursor.moveTo(start);
                Optional<Meaning> meaning = rule.read(cursor);
                if (meaning.isPresent() && cursor.at() > end) {
                    longest = meaning;
                    end = cursor.at();
                }
            }
            cursor.moveTo(end);
            return longest;
        };
    }
}
