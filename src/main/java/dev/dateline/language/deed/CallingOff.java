package dev.dateline.language.deed;

import dev.dateline.language.Document;
import dev.dateline.language.clause.Clauses.Clause;
import dev.dateline.language.clause.Expectation;
import dev.dateline.language.clause.Negation;
import dev.dateline.language.vocabulary.Vocabulary;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells sentences that say of something that it was called off, put off or overturned. */
public final class CallingOff {
    private static final Pattern CALLED_OFF = Pattern.compile(
            "\\b(?:" + String.join("|", Vocabulary.ENGLISH.lines("calling-off")) + ")\\b", Pattern.CASE_INSENSITIVE);

    private CallingOff() {}

    /** Fits "The visit was called off on Monday."; not "The visit was not called off" or "may be called off". */
    public static boolean isIn(Document sentence) {
        Matcher cue = CALLED_OFF.matcher(sentence.text());
        while (cue.find()) {
            Clause clause = sentence.clauses().at(cue.start());
            if (Negation.in(clause).isEmpty()
                    && Expectation.governing(sentence.clauses(), clause, cue.start())
                            .isEmpty()) {
                return true;
            }
        }
        return false;
    }
}
