package dev.dateline.answer.extractive.sentence;

import dev.dateline.archive.PassageIndex;
import dev.dateline.archive.analysis.TermAnalyzer;
import dev.dateline.lexicon.TermRarities;
import dev.dateline.question.Question;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How much each term of a question weighs: its share of their rarity in the archive. */
final class Rarities {
    private final Map<String, Double> shares = new HashMap<>();

    Rarities(Question question, PassageIndex index) {
        Map<String, Double> rarities = TermRarities.of(question.terms(), index);
        double total = 0;
        for (String term : question.terms()) {
            double rarity = question.weight(term) * rarities.getOrDefault(term, 0.0);
            shares.put(term, rarity);
            total += rarity;
        }
        double sum = total;
        if (sum > 0) {
            shares.replaceAll((term, rarity) -> rarity / sum);
        }
    }

    /** The share of a term; 0 for one that the question does not have. */
    double share(String term) {
        return shares.getOrDefault(term, 0.0);
    }

    /** The terms of the question that stand among some terms. */
    Set<String> shared(List<TermAnalyzer.Term> terms) {
        Set<String> shared = new HashSet<>();
        for (TermAnalyzer.Term term : terms) {
            if (shares.containsKey(term.value())) {
                shared.add(term.value());
            }
        }
        return shared;
    }

    /** The question's terms. */
    Set<String> terms() {
        return shares.keySet();
    }
}
