package dev.dateline.citation.check.deed;

import dev.dateline.citation.check.Assertion;
import dev.dateline.citation.check.Check;
import dev.dateline.citation.check.Clause;
import dev.dateline.citation.check.Fault;
import dev.dateline.citation.check.Flaw;
import dev.dateline.citation.wording.VerbShape;
import dev.dateline.citation.wording.Word;
import dev.dateline.language.token.Span;
import dev.dateline.language.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What a quote denies a sentence must deny, and the other way round: told by the word that a "not" stands before, wherever
 * else in the sentence something is denied.
 */
public final class NegationCheck implements Check {
    /** They deny what follows, in other words than "not". */
    private static final Set<String> SOFT = Vocabulary.ENGLISH.words("denying-stems");

    private static final Set<String> NOTHING = Vocabulary.ENGLISH.words("negative-pronouns");

    @Override
    public List<Fault> faults(Assertion assertion) {
        List<Clause> claimed = assertion.told().clauses();
        List<Clause> quoted = assertion.given().clauses();
        Set<String> deniedInClaim = behind(claimed, NegationCheck::isHard);
        Set<String> deniedInQuotes = behind(quoted, Word::negates);
        deniedInClaim.addAll(beforeNothing(claimed));
        deniedInQuotes.addAll(beforeNothing(quoted));
        Set<String> softlyInQuotes = behind(quoted, NegationCheck::isSoft);
        Set<String> softlyInClaim = behind(claimed, NegationCheck::isSoft);
        Set<String> saidInQuotes = affirmed(quoted, deniedInQuotes);
        Set<String> saidInClaim = affirmed(claimed, deniedInClaim);
        List<Fault> faults = new ArrayList<>();
        for (String stem : deniedInClaim) {
            if (saidInQuotes.contains(stem) && !isDeniedSomehow(quoted, stem) && !softlyInQuotes.contains(stem)) {
                faults.add(fault(assertion, claimed, stem, Flaw.DENIED));
            }
        }
        for (String stem : deniedInQuotes) {
            if (saidInClaim.contains(stem)
                    && !softlyInClaim.contains(stem)
                    && !isAlsoSaid(quoted, stem)
                    && !isDeniedSomehow(claimed, stem)) {
                faults.add(fault(assertion, claimed, stem, Flaw.NOT_DENIED));
            }
        }
        for (String stem : softlyInQuotes) {
            if (isDone(claimed, stem)
                    && !softlyInClaim.contains(stem)
                    && !isDone(quoted, stem)
                    && Clause.content(claimed).stream().noneMatch(NegationCheck::isSoft)) {
                faults.add(fault(assertion, claimed, stem, Flaw.NOT_DENIED));
            }
        }
        return faults;
    }

    private static Fault fault(Assertion assertion, List<Clause> claimed, String stem, Flaw change) {
        Span where = Clause.place(claimed, stem).orElseThrow();
        return new Fault.OfWords(where.of(assertion.sentence()), where, change);
    }

    private static Set<String> behind(List<Clause> clauses, Predicate<Word> cue) {
        Set<String> heads = new HashSet<>();
        clauses.forEach(clause -> heads.addAll(clause.behind(cue)));
        return heads;
    }

    /** "He knew nothing of it" denies that he knew. */
    private static Set<String> beforeNothing(List<Clause> clauses) {
        Set<String> verbs = new HashSet<>();
        for (Clause clause : clauses) {
            List<Word> words = clause.reading().words();
            for (int i = 1; i < words.size(); i++) {
                if (NOTHING.contains(words.get(i).form()) && VerbShape.isVerb(clause.reading(), words.get(i - 1))) {
                    verbs.add(words.get(i - 1).stem());
                }
            }
        }
        return verbs;
    }

    /** Whether it is a verb: who rejects a bill denies no bill, who refuses to sign does not sign. */
    private static boolean isDone(List<Clause> clauses, String stem) {
        return clauses.stream()
                .anyMatch(clause -> clause.reading().content().stream()
                        .anyMatch(word -> word.stem().equals(stem) && VerbShape.isVerb(clause.reading(), word)));
    }

    private static Set<String> affirmed(List<Clause> clauses, Set<String> denied) {
        Set<String> said = Clause.stems(clauses);
        said.removeAll(denied);
        return said;
    }

    /** Whether it stands in a clause with a negation, wherever: "neither the bank nor the court confirmed it". */
    private static boolean isDeniedSomehow(List<Clause> clauses, String stem) {
        return clauses.stream()
                .filter(clause -> clause.stems().contains(stem))
                .anyMatch(clause -> clause.reading().words().stream().anyMatch(Word::negates));
    }

    /** Whether a word that is denied in one place stands in another where it is not. */
    private static boolean isAlsoSaid(List<Clause> clauses, String stem) {
        long times = Clause.content(clauses).stream()
                .filter(word -> word.stem().equals(stem))
                .count();
        return times > 1;
    }

    /** "None of the guests" does not deny guests. */
    private static boolean isHard(Word word) {
        return word.negates() && !word.form().equals("none");
    }

    private static boolean isSoft(Word word) {
        return SOFT.contains(word.stem());
    }
}
