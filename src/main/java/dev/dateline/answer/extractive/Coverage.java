package dev.dateline.answer.extractive;

import dev.dateline.index.PassageHit;
import dev.dateline.index.TermAnalyzer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Which of a question's terms a passage's sentences hold, and what stands around them. */
final class Coverage {
    /** A term beside the sentence counts less than one in it, and one further off less again. */
    private static final double BESIDE = 0.6;

    private static final double HEADING = 0.5;
    private static final double ELSEWHERE = 0.35;

    private final Rarities rarities;
    private final List<Set<String>> sentences = new ArrayList<>();
    private final Set<String> heading;

    Coverage(PassageHit hit, List<List<TermAnalyzer.Term>> terms, TermAnalyzer analyzer, Rarities rarities) {
        this.rarities = rarities;
        terms.forEach(sentence -> sentences.add(rarities.shared(sentence)));
        heading = rarities.shared(analyzer.terms(hit.title() + " \n " + hit.source() + " \n " + hit.author()));
    }

    /** The share of the question that a sentence holds. */
    double of(int sentence) {
        return sentences.get(sentence).stream().mapToDouble(rarities::share).sum();
    }

    /** The same with what stands around it. */
    double inContext(int sentence) {
        double sum = 0;
        for (String term : rarities.terms()) {
            sum += rarities.share(term) * nearness(term, sentence);
        }
        return sum;
    }

    private double nearness(String term, int sentence) {
        if (sentences.get(sentence).contains(term)) {
            return 1;
        }
        if (holds(sentence - 1, term) || holds(sentence + 1, term)) {
            return BESIDE;
        }
        if (heading.contains(term)) {
            return HEADING;
        }
        return sentences.stream().anyMatch(terms -> terms.contains(term)) ? ELSEWHERE : 0;
    }

    private boolean holds(int sentence, String term) {
        return sentence >= 0
                && sentence < sentences.size()
                && sentences.get(sentence).contains(term);
    }
}
