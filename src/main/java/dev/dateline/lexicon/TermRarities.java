package dev.dateline.lexicon;

import dev.dateline.archive.ArticleFilter;
import dev.dateline.archive.PassageIndex;
import dev.dateline.archive.Trait;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How rare terms are among the passages of an archive. */
public final class TermRarities {
    private TermRarities() {}

    /**
     * The inverse document frequency of each term as BM25 weighs it (Robertson and Zaragoza 2009, section 3.2): at least 0,
     * in natural logarithms. Asks the archive once.
     *
     * @param terms as {@link dev.dateline.archive.analysis.TermAnalyzer} gives them
     */
    public static Map<String, Double> of(Collection<String> terms, PassageIndex index) {
        List<String> asked = List.copyOf(terms);
        List<Set<Trait>> together = new ArrayList<>();
        together.add(Set.of());
        asked.forEach(term -> together.add(Set.of(new Trait(Trait.Kind.TERM, term))));
        List<Integer> counts = index.counts(together, ArticleFilter.ALL);
        int all = counts.getFirst();
        Map<String, Double> rarities = new HashMap<>();
        for (int i = 0; i < asked.size(); i++) {
            int having = counts.get(i + 1);
            rarities.put(asked.get(i), Math.log(1 + (all - having + 0.5) / (having + 0.5)));
        }
        return rarities;
    }
}
