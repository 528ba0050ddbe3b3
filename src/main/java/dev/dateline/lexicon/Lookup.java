package dev.dateline.lexicon;

import dev.dateline.archive.ArticleFilter;
import dev.dateline.archive.PassageIndex;
import dev.dateline.archive.Trait;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/**
 * What the archive said of words and names so far. Each is asked for once: what is missing of a batch in one call, what is known in
 * none. For one thread, and for as long as one question takes.
 */
final class Lookup {
    private final PassageIndex index;
    private final Map<Trait, Integer> counts = new HashMap<>();
    private final Map<ArticleFilter, Map<Trait, Map<String, Integer>>> partners = new HashMap<>();
    private final Map<String, List<String>> near = new HashMap<>();

    Lookup(PassageIndex index) {
        this.index = index;
    }

    /** How many passages of all have each trait, in the order of the traits. */
    List<Integer> counts(Collection<Trait> traits) {
        return known(
                traits,
                counts,
                missing -> index.counts(missing.stream().map(Set::of).toList(), ArticleFilter.ALL));
    }

    /** What each first half is paired with, in their order, as {@link PassageIndex#partners} tells it. */
    List<Map<String, Integer>> partners(Collection<Trait> firsts, ArticleFilter filter) {
        return known(
                firsts,
                partners.computeIfAbsent(filter, fresh -> new HashMap<>()),
                missing -> index.partners(missing, filter));
    }

    /** Looks up what some are paired with in all articles, and others in those of a filter. */
    void partners(Collection<Trait> ofAll, Collection<Trait> filtered, ArticleFilter filter) {
        if (!filter.equals(ArticleFilter.ALL)) {
            partners(ofAll, ArticleFilter.ALL);
            partners(filtered, filter);
            return;
        }
        List<Trait> together = new ArrayList<>(ofAll);
        together.addAll(filtered);
        partners(together, filter);
    }

    /** The words one slip away from each of some words, in their order. */
    List<List<String>> near(Collection<String> words) {
        return known(words, near, missing -> index.near(missing, 1, 0));
    }

    private static <K, V> List<V> known(Collection<K> keys, Map<K, V> known, Function<List<K>, List<V>> ask) {
        Set<K> missing = new LinkedHashSet<>(keys);
        missing.removeAll(known.keySet());
        if (!missing.isEmpty()) {
            List<K> asked = List.copyOf(missing);
            List<V> answers = ask.apply(asked);
            for (int i = 0; i < asked.size(); i++) {
                known.put(asked.get(i), answers.get(i));
            }
        }
        return keys.stream().map(key -> Objects.requireNonNull(known.get(key))).toList();
    }
}
