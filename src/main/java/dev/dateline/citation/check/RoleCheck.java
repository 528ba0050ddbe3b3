package dev.dateline.citation.check;

import dev.dateline.citation.wording.Reading;
import dev.dateline.citation.wording.SentenceReader;
import dev.dateline.citation.wording.Word;
import dev.dateline.index.TermAnalyzer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Who did what to whom must stay: "A accused B" is not "B accused A".
 *
 * <p>For a word that both have, what stands before it and behind it is compared. Two words that changed sides are a fault
 * unless one of the two is passive, or the word lets them: "A met B".
 */
final class RoleCheck implements Check {
    /** Stems; of either order, as "A met B". */
    private static final String MUTUAL = "meet marri talk merg clash share border agre negoti fight";

    /** Stems; said of who does it and of what it is done to, as "resumed". */
    private static final String CHANGING =
            "resum begin start open close end stop halt continu chang move increas slow grow "
                    + "improv worsen widen narrow weaken strengthen break sink burn spread develop expand";

    /** Stems; their subject may stand behind what was said. */
    private static final String SAYING = "sai announc report add warn state declar accord writ confirm";

    private static final Set<String> FREE =
            Set.of(String.join(" ", MUTUAL, CHANGING, SAYING).split(" "));

    private static final Set<String> BEING = Set.of("is", "are", "was", "were", "be", "been", "being", "am");

    /** What stands before a verb. */
    private static final Set<String> LEADING =
            Set.of("to will would shall may might can could must has have had is are was were be been being not never"
                    .split(" "));

    private final SentenceReader reader;

    RoleCheck(TermAnalyzer analyzer) {
        reader = new SentenceReader(analyzer);
    }

    @Override
    public List<String> faults(Assertion assertion) {
        List<String> faults = new ArrayList<>();
        List<Turn> quoted = turns(assertion.quoted());
        for (Turn claimed : turns(assertion.sentence())) {
            List<Turn> same = quoted.stream()
                    .filter(turn -> turn.stem().equals(claimed.stem()) && turn.passive() == claimed.passive())
                    .toList();
            if (claimed.hasChangedSides(same) || claimed.hasOtherSubject(same)) {
                faults.add("“" + claimed.stem() + "” is told of others than in the quotes");
            }
        }
        return faults;
    }

    private List<Turn> turns(String text) {
        List<Turn> turns = new ArrayList<>();
        for (Reading sentence : reader.sentences(text)) {
            List<Word> words =
                    sentence.content().stream().filter(word -> !word.negates()).toList();
            for (int i = 1; i + 1 < words.size(); i++) {
                String stem = words.get(i).stem();
                if (!FREE.contains(stem) && isVerb(sentence, words.get(i))) {
                    turns.add(new Turn(
                            stem,
                            subject(sentence, words.subList(0, i)),
                            stems(words.subList(0, i)),
                            stems(words.subList(i + 1, words.size())),
                            isPassive(sentence.words(), words.get(i))));
                }
            }
        }
        return turns;
    }

    /** The last of these that is no verb itself; empty where all are. */
    private static String subject(Reading sentence, List<Word> before) {
        return before.reversed().stream()
                .filter(word -> !isVerb(sentence, word) && !word.form().endsWith("ly"))
                .findFirst()
                .map(Word::stem)
                .orElse("");
    }

    /**
     * By its shape: "accused", "met", "to buy", "has hit"; or small between two capitals, "Norway beat Chile". Nouns have
     * sides by chance.
     */
    private static boolean isVerb(Reading sentence, Word word) {
        List<Word> words = sentence.words();
        int at = words.indexOf(word);
        String form = word.form();
        if (Character.isDigit(form.charAt(0))) {
            return false;
        }
        boolean past = form.endsWith("ed")
                || !form.startsWith(
                        word.stem().substring(0, Math.min(3, word.stem().length())));
        boolean led = at > 0 && LEADING.contains(words.get(at - 1).form());
        boolean between = at > 0
                && at + 1 < words.size()
                && isCapital(sentence, words.get(at - 1))
                && !isCapital(sentence, word)
                && isCapital(sentence, words.get(at + 1));
        return past || led || between;
    }

    private static boolean isCapital(Reading sentence, Word word) {
        return Character.isUpperCase(sentence.text().charAt(word.span().start()));
    }

    private static Set<String> stems(List<Word> words) {
        Set<String> stems = new HashSet<>();
        words.forEach(word -> stems.add(word.stem()));
        return stems;
    }

    /** "were killed", "has been badly hurt", "beaten by". */
    private static boolean isPassive(List<Word> words, Word word) {
        int at = words.indexOf(word);
        return words.subList(Math.max(0, at - 2), at).stream().anyMatch(before -> BEING.contains(before.form()))
                || words.subList(at + 1, Math.min(words.size(), at + 3)).stream()
                        .anyMatch(behind -> behind.form().equals("by"));
    }

    /**
     * A word between others.
     *
     * @param subject the stem right before it
     * @param before stems that stand before it
     * @param behind stems that stand behind it
     * @param passive whether it is done to what stands before it
     */
    private record Turn(String stem, String subject, Set<String> before, Set<String> behind, boolean passive) {

        /** Whether what stands right before it stands only behind it in every other place. */
        boolean hasOtherSubject(List<Turn> others) {
            return !others.isEmpty()
                    && !passive
                    && others.stream()
                            .allMatch(turn -> turn.behind.contains(subject) && !turn.before.contains(subject));
        }

        /** Whether one word went from behind to before and another the other way, in every other place. */
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
