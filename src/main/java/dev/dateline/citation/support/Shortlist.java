package dev.dateline.citation.support;

import dev.dateline.citation.wording.Reading;
import dev.dateline.citation.wording.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Picks the sentences of a text that share most with a statement, so that only a few need be looked at closely.
 *
 * <p>A shared term counts by how rare it is in the text, and again, but for less, in a further sentence: what completes the
 * picture is wanted, not what repeats it.
 */
final class Shortlist {
    /** One for what happened, and two for who and when: more did not help ({@code dateline evaluate claims.jsonl}). */
    private static final int MOST = 3;

    private static final double SEEN_BEFORE = 0.3;

    private Shortlist() {}

    /** One to three sentences, the nearest first. */
    static List<Reading> of(Reading statement, List<Reading> text) {
        List<Set<String>> stems = text.stream().map(Reading::stems).toList();
        Map<String, Double> worth = new HashMap<>();
        for (Word word : statement.content()) {
            long holding =
                    stems.stream().filter(set -> set.contains(word.stem())).count();
            worth.put(word.stem(), Math.log1p((double) text.size() / Math.max(1, holding)));
        }
        Set<Integer> picked = new HashSet<>();
        List<Reading> list = new ArrayList<>();
        while (list.size() < Math.min(MOST, text.size())) {
            int best = best(worth, stems, picked);
            picked.add(best);
            list.add(text.get(best));
            stems.get(best).forEach(stem -> worth.computeIfPresent(stem, (same, value) -> value * SEEN_BEFORE));
        }
        return list;
    }

    private static int best(Map<String, Double> worth, List<Set<String>> stems, Set<Integer> picked) {
        int best = -1;
        double most = -1;
        for (int i = 0; i < stems.size(); i++) {
            if (picked.contains(i)) {
                continue;
            }
            double shared = 0;
            for (Map.Entry<String, Double> term : worth.entrySet()) {
                shared += stems.get(i).contains(term.getKey()) ? term.getValue() : 0;
            }
            if (shared > most) {
                most = shared;
                best = i;
            }
        }
        return best;
    }
}
