package dev.dateline.lexicon;

import dev.dateline.archive.ArticleFilter;
import dev.dateline.archive.PassageIndex;
import dev.dateline.archive.Trait;
import dev.dateline.archive.analysis.WordAnalyzer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The words that stand beside a word in a question, and how well others would keep them company. */
final class Company {

    /** What the archive at large counts for, in passages, against those that have the word. */
    private static final double PRIOR = 5;

    /** What it counts for that a word makes a name with its neighbour: added to a logarithm. */
    private static final double NAME = 4;

    private final PassageIndex index;
    private final ArticleFilter filter;
    private final Map<String, Integer> others = new LinkedHashMap<>();
    private final int passages;
    private final String before;
    private final String after;

    /**
     * @param question its words
     * @param at the place among them of the word that keeps it
     * @param filter the articles that may tell
     */
    Company(PassageIndex index, WordAnalyzer analyzer, List<String> question, int at, ArticleFilter filter) {
        this.index = index;
        this.filter = filter;
        this.before = at == 0 ? "" : question.get(at - 1).toLowerCase(Locale.ROOT);
        this.after = at + 1 == question.size() ? "" : question.get(at + 1).toLowerCase(Locale.ROOT);
        Set<String> beside = new LinkedHashSet<>();
        for (int i = 0; i < question.size(); i++) {
            String lower = question.get(i).toLowerCase(Locale.ROOT);
            if (i != at && !analyzer.isStopWord(lower)) {
                beside.add(lower);
            }
        }
        this.passages =
                Math.max(1, index.counts(List.of(Set.of()), ArticleFilter.ALL).getFirst());
        counts(Trait.Kind.WORD, beside).forEach((word, count) -> {
            if (count > 0) {
                others.put(word, count);
            }
        });
    }

    /** How many passages have each of some names of several words. */
    Map<String, Integer> passagesOfNames(Collection<String> names) {
        return counts(Trait.Kind.NAME_PART, names);
    }

    private Map<String, Integer> counts(Trait.Kind kind, Collection<String> values) {
        List<Integer> counts = index.counts(
                values.stream().map(value -> Set.of(new Trait(kind, value))).toList(), filter);
        Map<String, Integer> byValue = new LinkedHashMap<>();
        int next = 0;
        for (String value : values) {
            byValue.put(value, counts.get(next));
            next++;
        }
        return byValue;
    }

    /** How many of the other words the archive knows. */
    int size() {
        return others.size();
    }

    /** How well known some words are, and whether they make names with their neighbours here. */
    Map<String, Standing> standings(List<String> words) {
        List<Set<Trait>> together = new ArrayList<>();
        for (String word : words) {
            together.add(Set.of(word(word)));
            together.add(Set.of(new Trait(Trait.Kind.NAME_PART, before + " " + word)));
            together.add(Set.of(new Trait(Trait.Kind.NAME_PART, word + " " + after)));
        }
        List<Integer> counts = index.counts(together, filter);
        Map<String, Standing> standings = new HashMap<>();
        for (int i = 0; i < words.size(); i++) {
            boolean makesName = counts.get(3 * i + 1) > 1 || counts.get(3 * i + 2) > 1;
            standings.put(words.get(i), new Standing(counts.get(3 * i), makesName));
        }
        return standings;
    }

    /** How some words would fit in among the others. */
    Map<String, Fit> fits(Map<String, Standing> standings) {
        List<String> words = List.copyOf(standings.keySet());
        List<Set<Trait>> together = new ArrayList<>();
        for (String word : words) {
            others.keySet()
                    .forEach(other ->
                            together.add(other.equals(word) ? Set.of(word(word)) : Set.of(word(other), word(word))));
        }
        List<Integer> met = index.counts(together, filter);
        Map<String, Fit> fits = new HashMap<>();
        for (int i = 0; i < words.size(); i++) {
            List<Integer> beside = met.subList(i * others.size(), (i + 1) * others.size());
            fits.put(words.get(i), fit(Objects.requireNonNull(standings.get(words.get(i))), beside));
        }
        return fits;
    }

    private Fit fit(Standing standing, List<Integer> beside) {
        double likelihood = Math.log(standing.passages());
        int next = 0;
        for (int frequency : others.values()) {
            double expected = PRIOR * frequency / passages;
            likelihood += Math.log((beside.get(next) + expected) / (standing.passages() + PRIOR));
            next++;
        }
        return new Fit(
                (int) beside.stream().filter(count -> count > 0).count(),
                likelihood + (standing.makesName() ? NAME : 0));
    }

    private static Trait word(String word) {
        return new Trait(Trait.Kind.WORD, word);
    }

    /**
     * How a word stands by itself.
     *
     * @param passages how many passages have it
     * @param makesName whether it makes one name with the word before it, or after it: "north" and "korea"
     */
    record Standing(int passages, boolean makesName) {}

    /**
     * How a word fits in.
     *
     * @param met how many of the other words stand in some passage with it
     * @param likelihood how likely it is beside them: a logarithm, comparable between words
     */
    record Fit(int met, double likelihood) {}
}
