package dev.dateline.language.clause;

import dev.dateline.language.clause.Clauses.Clause;
import dev.dateline.language.token.Span;
import java.util.List;

/** Finds what says "not". */
public final class Negation {
    private static final Cues CUES = Cues.anyOf(
            "not",
            "\\p{L}+n[’']t",
            "cannot",
            "never",
            "no",
            "none",
            "nobody",
            "nothing",
            "neither",
            "nor",
            "without",
            "hardly",
            "barely",
            "far from");

    private Negation() {}

    /** The negations of a clause. */
    public static List<Span> in(Clause clause) {
        return clause.all(CUES);
    }
}
