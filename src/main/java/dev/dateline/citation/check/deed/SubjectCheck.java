package dev.dateline.citation.check.deed;

import dev.dateline.citation.check.Assertion;
import dev.dateline.citation.check.Check;
import dev.dateline.citation.check.Clause;
import dev.dateline.citation.check.ClauseReader;
import dev.dateline.citation.check.Fault;
import dev.dateline.citation.check.Flaw;
import dev.dateline.citation.wording.VerbShape;
import dev.dateline.citation.wording.Word;
import dev.dateline.language.token.Span;
import dev.dateline.language.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the quotes say of one name a sentence must not say of another that they name as well. */
public final class SubjectCheck implements Check {
    private static final Set<String> PRONOUNS = Vocabulary.ENGLISH.words("pronouns-as-subjects");

    private final ClauseReader reader;

    public SubjectCheck(ClauseReader reader) {
        this.reader = reader;
    }

    @Override
    public List<Fault> faults(Assertion assertion) {
        List<Deed> quoted = deeds(assertion.given().clauses());
        Set<String> known = Clause.stems(assertion.given().clauses());
        assertion.quotes().forEach(quote -> known.addAll(Clause.stems(reader.clauses(quote.around()))));
        List<Fault> faults = new ArrayList<>();
        List<Clause> told = assertion.told().clauses();
        for (Deed claimed : deeds(told)) {
            List<Deed> same = quoted.stream().filter(claimed::isSame).toList();
            boolean ofOthers = !same.isEmpty()
                    && (same.stream().allMatch(claimed::isOfAnother)
                            || same.stream().allMatch(deed -> claimed.isOfOthers(deed, known)));
            if (ofOthers) {
                Span where = Clause.place(told, claimed.verb()).orElseThrow();
                faults.add(new Fault.OfWords(where.of(assertion.sentence()), where, Flaw.OTHER_DOER));
            }
        }
        return faults;
    }

    private static List<Deed> deeds(List<Clause> clauses) {
        List<Deed> deeds = new ArrayList<>();
        for (Clause clause : clauses) {
            Set<List<String>> names = new HashSet<>();
            List<String> name = new ArrayList<>();
            Set<String> nouns = new HashSet<>();
            boolean pronoun = false;
            for (Word word : clause.reading().words()) {
                if (VerbShape.isCapital(clause.reading(), word)) {
                    if (!word.function() && isName(clause, word)) {
                        name.add(word.stem());
                    }
                    continue;
                }
                pronoun |= PRONOUNS.contains(word.form());
                if (!name.isEmpty()) {
                    names.add(List.copyOf(name));
                    name.clear();
                }
                if (!word.function()
                        && !word.negates()
                        && !RoleCheck.FREE.contains(word.stem())
                        && VerbShape.isVerb(clause.reading(), word)) {
                    deeds.add(new Deed(
                            word.stem(),
                            VerbShape.isPassive(clause.reading(), word),
                            Set.copyOf(names),
                            pronoun ? Set.of() : Set.copyOf(nouns)));
                } else if (!word.function() && !word.negates()) {
                    nouns.add(word.stem());
                }
            }
        }
        return deeds;
    }

    /** Not a word that is capitalised for its place. */
    private static boolean isName(Clause clause, Word word) {
        String written = word.span().of(clause.reading().text());
        boolean named = !NameCheck.isOrdinaryOpening(written)
                && clause.read().document().names().stream()
                        .anyMatch(name -> name.words().startsWith(written));
        return word.span().start() > 0 || named;
    }

    /**
     * Who did what.
     *
     * @param names the names that stand before the verb in its clause, each as the stems of its words
     * @param nouns stems of the other words that stand there; none beside a pronoun
     */
    private record Deed(String verb, boolean passive, Set<List<String>> names, Set<String> nouns) {

        boolean isSame(Deed other) {
            return verb.equals(other.verb) && passive == other.passive;
        }

        boolean isOfAnother(Deed other) {
            return !names.isEmpty()
                    && !other.names.isEmpty()
                    && names.stream().allMatch(name -> other.names.stream().noneMatch(known -> isSame(name, known)));
        }

        /** Where both have no name, and what the one is told of stands elsewhere in the quotes. */
        boolean isOfOthers(Deed other, Set<String> known) {
            return names.isEmpty()
                    && other.names.isEmpty()
                    && !nouns.isEmpty()
                    && !other.nouns.isEmpty()
                    && known.containsAll(nouns)
                    && Collections.disjoint(nouns, other.nouns);
        }

        /** "Minister Marsh" and "Elena Marsh" may be one; so may "Kim" and "Kim Jong Un"; not two ministers. */
        private static boolean isSame(List<String> name, List<String> other) {
            return name.getLast().equals(other.getLast()) || name.containsAll(other) || other.containsAll(name);
        }
    }
}
