package dev.dateline.lexicon;

import dev.dateline.archive.ArticleFilter;
import dev.dateline.archive.PassageIndex;
import dev.dateline.archive.Trait;
import dev.dateline.archive.analysis.TextAnalyzer;
import dev.dateline.language.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Reads words and names off the counts of an archive. Made for all questions, each of its answers asks the archive; made for {@linkplain
 * #reading one text}, only what the text does not have.
 */
public final class ArchiveLexicon implements Lexicon {

    private static final Set<String> ENDINGS = Vocabulary.ENGLISH.words("word-endings");
    private static final int SHORTEST_STEM = 4;

    /** Of those who are called by one word, at least this share must be meant. */
    private static final double LEAST_SHARE = 0.15;

    private final PassageIndex index;
    private final TextAnalyzer analyzer;
    private final Predicate<String> common;
    private final WordTraits traits;
    private final Optional<Lookup> memory;

    /** @param common whether a word, in lower case, is a common one of the language */
    public ArchiveLexicon(PassageIndex index, TextAnalyzer analyzer, Predicate<String> common) {
        this(index, analyzer, common, Optional.empty());
    }

    private ArchiveLexicon(
            PassageIndex index, TextAnalyzer analyzer, Predicate<String> common, Optional<Lookup> memory) {
        this.index = index;
        this.analyzer = analyzer;
        this.common = common;
        this.traits = new WordTraits(analyzer);
        this.memory = memory;
    }

    @Override
    public Lexicon reading(String text, ArticleFilter filter) {
        Lookup lookup = lookup();
        Phrases phrases = Phrases.of(text);
        lookup.counts(traits.ofWords(phrases));
        List<String> names = names(phrases, lookup);
        List<String> unknown = phrases.words().stream()
                .filter(word -> !isKnown(word, lookup) && !isSound(word))
                .toList();
        List<Trait> more = new ArrayList<>();
        names.forEach(name -> more.addAll(WordTraits.uses(name)));
        phrases.besides(unknown).forEach(joined -> more.addAll(traits.forms(joined)));
        lookup.counts(more);
        lookup.near(unknown.stream().map(word -> word.toLowerCase(Locale.ROOT)).toList());
        List<Trait> ofNames = names.stream()
                .filter(name -> name.contains(" "))
                .flatMap(name -> Stream.of(name.split(" ", -1)))
                .map(word -> new Trait(Trait.Kind.FULL, word))
                .toList();
        lookup.partners(ofNames, traits.ofPhrases(phrases), filter);
        return new ArchiveLexicon(index, analyzer, common, Optional.of(lookup));
    }

    /** What the archive knows of a text's words and runs as names, whichever of them the text means. */
    private List<String> names(Phrases phrases, Lookup lookup) {
        List<String> names = new ArrayList<>();
        Stream.concat(phrases.words().stream(), phrases.runs().stream())
                .map(analyzer::name)
                .filter(name -> name.contains(" ")
                        ? lookup.counts(List.of(new Trait(Trait.Kind.NAME_PART, name)))
                                        .getFirst()
                                > 0
                        : isCapitalised(name, lookup))
                .forEach(names::add);
        return names;
    }

    @Override
    public boolean knows(String word) {
        return isKnown(word, lookup());
    }

    private boolean isKnown(String word, Lookup lookup) {
        return lookup.counts(traits.forms(word)).stream().anyMatch(passages -> passages > 0);
    }

    private Lookup lookup() {
        return memory.orElseGet(() -> new Lookup(index));
    }

    @Override
    public Optional<String> spelling(List<String> words, int at, ArticleFilter filter) {
        String word = words.get(at);
        return knows(word) || isSound(word)
                ? Optional.empty()
                : SpellingFinder.find(index, lookup(), analyzer, words, at, filter);
    }

    /** An acronym, or what is in any dictionary, with or without an ending. */
    private boolean isSound(String word) {
        String spelled = traits.lower(word);
        return 2 * word.codePoints().filter(Character::isUpperCase).count() > Math.max(2, word.length())
                || common.test(spelled)
                || ENDINGS.stream()
                        .filter(spelled::endsWith)
                        .map(ending -> spelled.substring(0, spelled.length() - ending.length()))
                        .anyMatch(stem -> stem.length() >= SHORTEST_STEM && common.test(stem));
    }

    @Override
    public boolean isCapitalised(String word) {
        return isCapitalised(traits.lower(word), lookup());
    }

    private static boolean isCapitalised(String lower, Lookup lookup) {
        List<Integer> counts = lookup.counts(
                List.of(new Trait(Trait.Kind.CAPITALISED, lower), new Trait(Trait.Kind.UNCAPITALISED, lower)));
        return counts.getFirst() > counts.getLast();
    }

    @Override
    public Use use(String name) {
        List<Integer> counts = counts(WordTraits.uses(analyzer.name(name)));
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
                : mostly(lookup().partners(List.of(new Trait(Trait.Kind.ROLE, name)), filter)
                        .getFirst());
    }

    @Override
    public Optional<String> otherForm(String words, ArticleFilter filter) {
        String form = analyzer.name(words);
        if (form.isEmpty()) {
            return Optional.empty();
        }
        List<Map<String, Integer>> forms =
                lookup().partners(List.of(new Trait(Trait.Kind.SHORT, form), new Trait(Trait.Kind.LONG, form)), filter);
        return forms.stream().flatMap(each -> mostly(each).stream()).findFirst();
    }

    @Override
    public Optional<String> shortForm(String name) {
        String full = analyzer.name(name);
        List<String> words = List.of(full.split(" ", -1));
        List<Map<String, Integer>> fulls = lookup().partners(
                        words.stream()
                                .map(word -> new Trait(Trait.Kind.FULL, word))
                                .toList(),
                        ArticleFilter.ALL);
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
        return lookup().counts(traits);
    }
}
