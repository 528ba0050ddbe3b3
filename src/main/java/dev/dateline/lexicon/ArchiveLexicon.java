package dev.dateline.lexicon;

import dev.dateline.archive.ArticleFilter;
import dev.dateline.archive.PassageIndex;
import dev.dateline.archive.Trait;
import dev.dateline.archive.analysis.TextAnalyzer;
import dev.dateline.archive.analysis.WordAnalyzer;
import dev.dateline.language.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Reads words and names off the counts of an archive; each answer asks it once, a misspelling some times. */
public final class ArchiveLexicon implements Lexicon {

    private static final Set<String> ENDINGS = Vocabulary.ENGLISH.words("word-endings");
    private static final int SHORTEST_STEM = 4;

    /** Of those who are called by one word, at least this share must be meant. */
    private static final double LEAST_SHARE = 0.15;

    private final PassageIndex index;
    private final TextAnalyzer analyzer;
    private final Predicate<String> common;

    /** @param common whether a word, in lower case, is a common one of the language */
    public ArchiveLexicon(PassageIndex index, TextAnalyzer analyzer, Predicate<String> common) {
        this.index = index;
        this.analyzer = analyzer;
        this.common = common;
    }

    @Override
    public boolean knows(String word) {
        String spelled = lower(word);
        List<Trait> forms = new ArrayList<>(List.of(new Trait(Trait.Kind.WORD, spelled)));
        analyzer.terms(spelled).forEach(term -> forms.add(new Trait(Trait.Kind.TERM, term.value())));
        return counts(forms).stream().anyMatch(passages -> passages > 0);
    }

    @Override
    public Optional<String> spelling(List<String> words, int at, ArticleFilter filter) {
        String word = words.get(at);
        return knows(word) || isSound(word)
                ? Optional.empty()
                : SpellingFinder.find(index, analyzer, words, at, filter);
    }

    /** An acronym, or what is in any dictionary, with or without an ending. */
    private boolean isSound(String word) {
        String spelled = lower(word);
        return 2 * word.codePoints().filter(Character::isUpperCase).count() > Math.max(2, word.length())
                || common.test(spelled)
                || ENDINGS.stream()
                        .filter(spelled::endsWith)
                        .map(ending -> spelled.substring(0, spelled.length() - ending.length()))
                        .anyMatch(stem -> stem.length() >= SHORTEST_STEM && common.test(stem));
    }

    @Override
    public boolean isCapitalised(String word) {
        String spelled = lower(word);
        List<Integer> counts = counts(
                List.of(new Trait(Trait.Kind.CAPITALISED, spelled), new Trait(Trait.Kind.UNCAPITALISED, spelled)));
        return counts.getFirst() > counts.getLast();
    }

    @Override
    public Use use(String name) {
        String words = analyzer.name(name);
        List<Integer> counts = counts(Stream.of(
                        Trait.Kind.NAME,
                        Trait.Kind.PLACE,
                        Trait.Kind.SPEAKER,
                        Trait.Kind.MASCULINE,
                        Trait.Kind.FEMININE)
                .map(kind -> new Trait(kind, words))
                .toList());
        return new Use(counts.get(0), counts.get(1), counts.get(2), counts.get(3), counts.get(4));
    }

    /** Said together at least half as often as the word of it that is least a name by itself. */
    @Override
    public boolean isName(String words) {
        String name = analyzer.name(words);
        List<Trait> asked = new ArrayList<>(List.of(new Trait(Trait.Kind.NAME_PART, name)));
        for (String word : name.split(" ", -1)) {
            asked.add(new Trait(Trait.Kind.NAME, word));
        }
        List<Integer> counts = counts(asked);
        int together = counts.getFirst();
        int leastAlone = counts.stream().skip(1).min(Integer::compare).orElse(0);
        return together > 0 && 2 * together >= leastAlone;
    }

    @Override
    public Optional<String> holder(String role, ArticleFilter filter) {
        String name = analyzer.name(role);
        return name.isEmpty()
                ? Optional.empty()
                : mostly(index.partners(List.of(new Trait(Trait.Kind.ROLE, name)), filter)
                        .getFirst());
    }

    @Override
    public Optional<String> otherForm(String words, ArticleFilter filter) {
        String form = analyzer.name(words);
        if (form.isEmpty()) {
            return Optional.empty();
        }
        List<Map<String, Integer>> forms =
                index.partners(List.of(new Trait(Trait.Kind.SHORT, form), new Trait(Trait.Kind.LONG, form)), filter);
        return forms.stream().flatMap(each -> mostly(each).stream()).findFirst();
    }

    @Override
    public Optional<String> shortForm(String name) {
        String full = analyzer.name(name);
        List<String> words = List.of(full.split(" ", -1));
        List<Map<String, Integer>> fulls = index.partners(
                words.stream().map(word -> new Trait(Trait.Kind.FULL, word)).toList(), ArticleFilter.ALL);
        for (int i = 0; i < words.size(); i++) {
            Map<String, Integer> called = fulls.get(i);
            int passages = called.getOrDefault(full, 0);
            if (passages > 0 && passages / (double) sum(called) >= LEAST_SHARE) {
                return Optional.of(words.get(i));
            }
        }
        return Optional.empty();
    }

    /** The partner in most of the passages; empty if no one is. */
    private static Optional<String> mostly(Map<String, Integer> partners) {
        int all = sum(partners);
        return partners.entrySet().stream()
                .filter(partner -> 2 * partner.getValue() > all)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static int sum(Map<String, Integer> partners) {
        return partners.values().stream().mapToInt(Integer::intValue).sum();
    }

    private List<Integer> counts(List<Trait> traits) {
        return index.counts(traits.stream().map(Set::of).toList(), ArticleFilter.ALL);
    }

    private String lower(String word) {
        return analyzer.words(word).stream()
                .map(WordAnalyzer.Word::lower)
                .findFirst()
                .orElse(word.toLowerCase(Locale.ROOT));
    }
}
