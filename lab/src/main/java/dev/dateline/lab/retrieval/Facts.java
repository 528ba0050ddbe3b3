package dev.dateline.lab.retrieval;

import dev.dateline.archive.PassageHit;
import dev.dateline.retrieval.Evidence;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What the evidence for a question's answer says, and which passages hold it.
 *
 * @param tests one for each fact, given a passage's text without blanks
 */
record Facts(List<Predicate<String>> tests) {
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    Facts {
        tests = List.copyOf(tests);
    }

    /** A passage holds a fact that it contains. */
    static Facts of(EvidenceQuestion question) {
        return new Facts(question.evidence().stream()
                .map(fact -> squeeze(fact.fact()))
                .<Predicate<String>>map(fact -> passage -> passage.contains(fact))
                .toList());
    }

    /** The one fact that a paragraph states, held by every passage that was cut from it. */
    static Facts ofParagraph(String paragraph) {
        String whole = squeeze(paragraph);
        return new Facts(List.of(whole::contains));
    }

    int size() {
        return tests.size();
    }

    /** Which facts a passage holds. */
    BitSet heldBy(PassageHit passage) {
        String text = squeeze(passage.text());
        BitSet held = new BitSet();
        for (int fact = 0; fact < tests.size(); fact++) {
            held.set(fact, tests.get(fact).test(text));
        }
        return held;
    }

    /** Which facts each passage of a ranking holds, in its order. */
    List<BitSet> heldBy(List<Evidence> ranking) {
        return ranking.stream().map(evidence -> heldBy(evidence.hit())).toList();
    }

    private static String squeeze(String text) {
        return BLANKS.matcher(text).replaceAll("");
    }
}
