package dev.dateline.citation.check;

import dev.dateline.citation.check.figure.DateCheck;
import dev.dateline.language.vocabulary.Vocabulary;
import dev.dateline.time.TimeExpression;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Leaves out of a sentence the dates its quotes give in other words: {@link DateCheck} has judged them, and nothing in the
 * wording of "Thursday" supports "27 June 2019".
 */
public final class Undated {
    private static final Pattern PREPOSITION = Pattern.compile(
            "\\b(?:" + String.join("|", Vocabulary.ENGLISH.words("date-prepositions")) + ")(?:\\s+(?:"
                    + String.join("|", Vocabulary.ENGLISH.words("articles")) + "))?\\s*$",
            Pattern.CASE_INSENSITIVE);

    private Undated() {}

    /** The sentence without dates that are not written so in its quotes. */
    public static String of(Assertion assertion) {
        String sentence = assertion.sentence();
        String quoted = assertion.quoted().toLowerCase(Locale.ROOT);
        StringBuilder rest = new StringBuilder();
        int from = 0;
        List<TimeExpression> times = assertion.told().dated().times();
        for (TimeExpression time : times) {
            if (time.type() == TimeExpression.Type.DATE
                    && !quoted.contains(time.text().toLowerCase(Locale.ROOT))) {
                rest.append(PREPOSITION
                        .matcher(sentence.substring(from, time.start()))
                        .replaceFirst(""));
                from = time.end();
            }
        }
        return rest.append(sentence.substring(from)).toString();
    }
}
