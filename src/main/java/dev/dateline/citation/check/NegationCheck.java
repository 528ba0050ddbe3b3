package dev.dateline.citation.check;

import dev.dateline.citation.wording.Word;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a quote denies a sentence must deny, and the other way round: told by the word that a "not" stands before, wherever
 * else in the sentence something is denied.
 */
final class NegationCheck implements Check {
    /** They deny what follows, in other words than "not". */
    private static final Set<String> SOFT =
            Set.of("deni", "refus", "fail", "declin", "unabl", "avoid", "reject", "dismiss");

    private final ClauseReader reader;

    NegationCheck(ClauseReader reader) {
        this.reader = reader;
    }

    @Override
    public List<String> faults(Assertion assertion) {
        List<Clause> claimed = reader.clauses(assertion.sentence());
        List<Clause> quoted = reader.clauses(assertion.quoted());
        Set<String> deniedInClaim = behind(claimed, false);
        Set<String> deniedInQuotes = behind(quoted, false);
        Set<String> softlyInQuotes = behind(quoted, true);
        Set<String> softlyInClaim = behind(claimed, true);
        Set<String> saidInQuotes = affirmed(quoted, deniedInQuotes);
        Set<String> saidInClaim = affirmed(claimed, deniedInClaim);
        List<String> faults = new ArrayList<>();
        for (String stem : deniedInClaim) {
            if (saidInQuotes.contains(stem) && !deniedInQuotes.contains(stem) && !softlyInQuotes.contains(stem)) {
                faults.add("it denies “" + stem + "”, which the quotes do not");
            }
        }
        for (String stem : deniedInQuotes) {
            if (saidInClaim.contains(stem) && !softlyInClaim.contains(stem) && !isAlsoSaid(quoted, stem)) {
                faults.add("it does not deny “" + stem + "”, which the quotes do");
            }
        }
        for (String stem : softlyInQuotes) {
            if (saidInClaim.contains(stem)
                    && !softlyInClaim.contains(stem)
                    && !isAlsoSaid(quoted, stem)
                    && Clause.content(claimed).stream().noneMatch(NegationCheck::isSoft)) {
                faults.add("it does not deny “" + stem + "”, which the quotes do");
            }
        }
        return faults;
    }

    private static Set<String> behind(List<Clause> clauses, boolean softly) {
        Set<String> heads = new HashSet<>();
        clauses.forEach(clause -> heads.addAll(clause.behind(softly ? NegationCheck::isSoft : Word::negates)));
        return heads;
    }

    private static Set<String> affirmed(List<Clause> clauses, Set<String> denied) {
        Set<String> said = Clause.stems(clauses);
        said.removeAll(denied);
        return said;
    }

    /** Whether a word that is denied in one place stands in another where it is not. */
    private static boolean isAlsoSaid(List<Clause> clauses, String stem) {
        long times = Clause.content(clauses).stream()
                .filter(word -> word.stem().equals(stem))
                .count();
        return times > 1;
    }

    private static boolean isSoft(Word word) {
        return SOFT.contains(word.stem());
    }
}
