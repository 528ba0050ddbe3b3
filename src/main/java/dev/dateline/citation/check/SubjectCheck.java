package dev.dateline.citation.check;

import dev.dateline.citation.wording.VerbShape;
import dev.dateline.citation.wording.Word;
import dev.dateline.question.Names;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the quotes say of one name a sentence must not say of another that they name as well. */
final class SubjectCheck implements Check {
    private final ClauseReader reader;

    SubjectCheck(ClauseReader reader) {
        this.reader = reader;
    }

    @Override
    public List<String> faults(Assertion assertion) {
        List<Deed> quoted = deeds(assertion.quoted());
        List<String> faults = new ArrayList<>();
        for (Deed claimed : deeds(assertion.sentence())) {
            List<Deed> same = quoted.stream().filter(claimed::isSame).toList();
            if (!same.isEmpty() && same.stream().allMatch(claimed::isOfAnother)) {
                faults.add("“" + claimed.verb() + "” is told of another name than in the quotes");
            }
        }
        return faults;
    }

    private List<Deed> deeds(String text) {
        List<Deed> deeds = new ArrayList<>();
        for (Clause clause : reader.clauses(text)) {
            Set<List<String>> names = new HashSet<>();
            List<String> name = new ArrayList<>();
            for (Word word : clause.reading().words()) {
                if (VerbShape.isCapital(clause.reading(), word)) {
                    if (!word.function() && isName(clause.reading().text(), word)) {
                        name.add(word.stem());
                    }
                    continue;
                }
                if (!name.isEmpty()) {
                    names.add(List.copyOf(name));
                    name.clear();
                }
                if (!word.function()
                        && !word.negates()
                        && !RoleCheck.FREE.contains(word.stem())
                        && VerbShape.isVerb(clause.reading(), word)) {
                    deeds.add(new Deed(word.stem(), VerbShape.isPassive(clause.reading(), word), Set.copyOf(names)));
                }
            }
        }
        return deeds;
    }

    /** Not a word that is capitalised for its place. */
    private static boolean isName(String text, Word word) {
        String written = word.span().of(text);
        boolean named = !NameCheck.isOrdinaryOpening(written)
                && Names.in(text).stream().anyMatch(name -> name.startsWith(written));
        return word.span().start() > 0 || named;
    }

    /**
     * Who did what.
     *
     * @param names the names that stand before the verb in its clause, each as the stems of its words
     */
    private record Deed(String verb, boolean passive, Set<List<String>> names) {

        boolean isSame(Deed other) {
            return verb.equals(other.verb) && passive == other.passive;
        }

        boolean isOfAnother(Deed other) {
            return !names.isEmpty()
                    && !other.names.isEmpty()
                    && names.stream().allMatch(name -> other.names.stream().noneMatch(known -> isSame(name, known)));
        }

        /** "Minister Marsh" and "Elena Marsh" may be one; so may "Kim" and "Kim Jong Un"; not two ministers. */
        private static boolean isSame(List<String> name, List<String> other) {
            return name.getLast().equals(other.getLast()) || name.containsAll(other) || other.containsAll(name);
        }
    }
}
