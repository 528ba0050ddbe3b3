package dev.dateline.language.clause;

import dev.dateline.language.clause.Clauses.Clause;
import dev.dateline.language.token.Span;
import java.util.ArrayList;
import java.util.List;

/** Finds what says that a thing is not so: a denial, not a refusal ("denied a visa") and not a plain "not". */
public final class Denial {
    /** What is only said; unlike a story or a charge it is nothing else besides. */
    private static final String STATEMENTS =
            "(?:claims?|reports?|allegations?|accusations?|suggestions?|rumou?rs?|assertions?)";

    private static final String REPORTS = "(?:" + STATEMENTS + "|charges?|speculation|stor(?:y|ies))";

    /** What is said of a statement that is not so. */
    private static final String UNTRUE = "(?:false|untrue|baseless|unfounded|fabricated|made up|nonsense)";

    private static final Cues CUES = Cues.anyOf(
            "(?<!(?:was|were|been|being|is|are) )(?:denied|denies|deny|denying) (?:[\\p{L}’']+ ){0,4}?(?:that|any|it|he|she|"
                    + "they|we|there|involvement|wrongdoing|responsibility|knowledge|"
                    + REPORTS
                    + "|(?!(?:king|string|evening|morning|hearing|parking|housing|anything|everything)\\b)\\p{L}+ing)",
            "(?:dismiss|reject|refut|disput|rebut|contradict)\\p{L}* (?:[\\p{L}’']+ ){0,3}?" + REPORTS,
            "(?:dismiss|reject)\\p{L}* (?:[\\p{L}’']+ ){0,4}?as (?:false|fake|untrue|baseless|nonsense|unfounded|invented)",
            "no (?:confirmation|evidence|proof|truth|indication)",
            "(?:not|never|n[’']t) (?:been |be )?(?:yet )?(?:confirmed|true)",
            "(?<!(?:confirmed|confirm) )unconfirmed",
            "(?:is|are|was|were|be|been|being|as|proved|proven) (?:\\p{L}+ly )?(?:" + UNTRUE + "|wrong)",
            STATEMENTS + " (?:\\S+ ){1,16}?(?:is|are|was|were|be|been|being) (?:\\p{L}+ly )?(?:" + UNTRUE
                    + "|wrong|invented|fake|a hoax)",
            "falsely",
            "false " + REPORTS);

    private Denial() {}

    /** The denials of a clause, and of one before it that runs on into it: "denied that, in June, they had met". */
    public static List<Span> governing(Clauses clauses, Clause clause) {
        List<Span> found = new ArrayList<>(clause.all(CUES));
        int at = clauses.all().indexOf(clause);
        if (at > 0 && !clause.isSubordinate()) {
            Clause before = clauses.all().get(at - 1);
            before.all(CUES).stream()
                    .filter(cue -> cue.of(clause.sentence()).endsWith("that"))
                    .filter(cue -> clauses.nextPast(cue.end()) >= before.span().end())
                    .forEach(found::add);
        }
        return found;
    }
}
