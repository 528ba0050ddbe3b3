package dev.dateline.language.clause;

import dev.dateline.language.clause.Clauses.Clause;
import dev.dateline.language.token.Quotation;
import dev.dateline.language.token.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds who says so, if the article itself does not: "police said", "according to", quotation marks. */
public final class Attribution {
    private static final Cues CUES = Cues.anyOf(
            "(?<!(?:a|the|no|any|final|to) )(?:said|says|say|saying)(?! to (?:be|have))",
            "(?:told|tells)(?! to\\b)",
            "claim(?:s|ed|ing)?(?! (?:responsibility|lives|the li(?:fe|ves)|victory))",
            "according to",
            "alleg(?:es|ed|edly|ing)",
            "reportedly",
            "supposedly",
            "apparently",
            "rumou?red",
            "purport(?:s|ed|edly)?",
            "accus(?:es|ed|ing)",
            "insist(?:s|ed|ing)?",
            "argu(?:e|es|ed|ing)",
            "assert(?:s|ed|ing)",
            "maintain(?:s|ed) that",
            "contend(?:s|ed)",
            "(?:believes?|believed|thinks?|thought)(?! to (?:be|have))",
            "testif(?:ies|ied)",
            "suggest(?:s|ed|ing)? (?:that|to)",
            "estimat(?:e|es|ed) (?:that|at|to)",
            "warn(?:s|ed|ing)?",
            "add(?:s|ed) (?:that|in|on|to)",
            "(?:adds|added)(?=[.”\"]*$)",
            "(?:he|she|they|it|\\p{L}*(?:man|woman|person|official|minister)) added",
            "(?:writes|wrote|posts|posted|tweeted|tweets)(?: on \\p{L}+)?(?= (?:that|[“\"]|he|she|they))",
            "(?:writes|wrote|tweeted|tweets)(?=[.,”\"]*$)",
            "report(?:s|ed) that",
            "(?:is|are|was|were) reported (?:to|by)");

    /** These say it of the thing beside them alone: "once said to be the finest". */
    private static final Cues HEARSAY =
            Cues.anyOf("(?:said|believed|thought|understood|known|reported) to (?:be|have)");

    /** Fewer words in quotation marks are a name or a term, and attribute nothing. */
    private static final int LEAST_QUOTED = 4;

    /** After a comma it says it of the whole sentence. */
    private static final Pattern CLOSING = Pattern.compile("[,–—] (according to)\\b");

    private Attribution() {}

    /**
     * What attributes a place of a clause to somebody.
     *
     * @param quotations those of the sentence
     */
    public static List<Span> governing(Clauses clauses, List<Quotation> quotations, Clause clause, int focus) {
        List<Span> found = new ArrayList<>(clause.all(HEARSAY));
        for (Quotation quotation : quotations) {
            if (quotation.words() >= LEAST_QUOTED && quotation.holds(focus)) {
                found.add(new Span(quotation.span().start(), quotation.span().start() + 1));
            }
        }
        Matcher closing = CLOSING.matcher(clause.sentence());
        while (closing.find()) {
            found.add(new Span(closing.start(1), closing.end(1)));
        }
        for (Clause other : clauses.all()) {
            // Who "said he was tired" before or beside the point says nothing on it.
            if (other.equals(clause) || !other.isSubordinate()) {
                found.addAll(other.all(CUES));
            }
        }
        return found;
    }
}
