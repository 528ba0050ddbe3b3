package dev.dateline.citation.check.deed;

import dev.dateline.citation.check.Assertion;
import dev.dateline.citation.check.Check;
import dev.dateline.citation.check.Fault;
import dev.dateline.citation.check.Flaw;
import dev.dateline.citation.wording.Reading;
import dev.dateline.citation.wording.VerbShape;
import dev.dateline.citation.wording.Word;
import dev.dateline.language.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Who did what to whom must stay: "A accused B" is not "B accused A".
 *
 * <p>For a word that both have, what stands before it and after it is compared. Two words that changed sides are a fault
 * unless one of the two is passive, or the word lets them: "A met B".
 */
public final class RoleCheck implements Check {
    /** Stems that say nothing by the side on which something stands. */
    static final Set<String> FREE = Vocabulary.ENGLISH.words("mutual-stems", "changing-stems", "saying-stems");

    @Override
    public List<Fault> faults(Assertion assertion) {
        List<Fault> faults = new ArrayList<>();
        List<Turn> quoted = turns(assertion.given().sentences());
        for (Turn claimed : turns(assertion.told().sentences())) {
            List<Turn> same = quoted.stream()
                    .filter(turn -> turn.stem().equals(claimed.stem()) && turn.passive() == claimed.passive())
                    .toList();
            if (claimed.hasChangedSides(same) || claimed.hasOtherSubject(same)) {
                faults.add(new Fault.OfWords(claimed.form(), assertion.place(claimed.form()), Flaw.OTHER_DOER));
            }
        }
        return faults;
    }

    private List<Turn> turns(List<Reading> sentences) {
        List<Turn> turns = new ArrayList<>();
        for (Reading sentence : sentences) {
            List<Word> words = sentence.words();
            for (int i = 1; i + 1 < words.size(); i++) {
                Word word = words.get(i);
                if (isPivot(sentence, word)) {
                    List<Word> before = telling(words.subList(0, i));
                    turns.add(new Turn(
                            word.form(),
                            word.stem(),
                            subject(sentence, before),
                            stems(before),
                            stems(telling(words.subList(i + 1, words.size()))),
                            VerbShape.isPassive(sentence, word)));
                }
            }
        }
        return turns;
    }

    /** A verb; or what two names stand about in a fixed order, "from Oslo to Bergen", "older than". */
    private static boolean isPivot(Reading sentence, Word word) {
        return switch (word.form()) {
            case "than" -> true;
            case "to" -> VerbShape.isBetweenCapitals(sentence, word);
            default ->
                !word.function() && !word.negates() && !FREE.contains(word.stem()) && VerbShape.isVerb(sentence, word);
        };
    }

    private static List<Word> telling(List<Word> words) {
        return words.stream()
                .filter(word -> !word.function() && !word.negates())
                .toList();
    }

    /** The last of these that is no verb itself; empty if all are. */
    private static String subject(Reading sentence, List<Word> before) {
        return before.reversed().stream()
                .filter(word ->
                        !VerbShape.isVerb(sentence, word) && !word.form().endsWith("ly"))
                .findFirst()
                .map(Word::stem)
                .orElse("");
    }

    private static Set<String> stems(List<Word> words) {
        Set<String> stems = new HashSet<>();
        words.forEach(word -> stems.add(word.stem()));
        return stems;
    }

    /**
     * A word between others.
     *
     * @param subject the stem right before it
     * @param before stems that stand before it
     * @param behind stems of the words after it
     * @param passive whether it is done to what stands before it
     */
    private record Turn(
            String form, String stem, String subject, Set<String> before, Set<String> behind, boolean passive) {

        /** Whether what stands right before it stands only after it in every other place. */
        boolean hasOtherSubject(List<Turn> others) {
            return !others.isEmpty()
                    && !passive
                    && others.stream()
                            .allMatch(turn -> turn.behind.contains(subject) && !turn.before.contains(subject));
        }

        /** Whether one word went from after to before and another the other way, in every other place. */
        boolean hasChangedSides(List<Turn> others) {
            return !others.isEmpty()
                    && before.stream()
                            .anyMatch(word -> others.stream()
                                    .allMatch(turn -> turn.behind.contains(word) && !turn.before.contains(word)))
                    && behind.stream()
                            .anyMatch(word -> others.stream()
                                    .allMatch(turn -> turn.before.contains(word) && !turn.behind.contains(word)));
        }
    }
}
