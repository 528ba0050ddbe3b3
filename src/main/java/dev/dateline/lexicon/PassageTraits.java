package dev.dateline.lexicon;

import dev.dateline.archive.Trait;
import dev.dateline.archive.analysis.WordAnalyzer;
import dev.dateline.archive.analysis.WordAnalyzer.Word;
import dev.dateline.article.Article;
import dev.dateline.language.name.Abbreviations;
import dev.dateline.language.name.Roles;
import dev.dateline.language.vocabulary.Vocabulary;
import dev.dateline.passage.Passage;
import dev.dateline.passage.Sentence;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What the passages of an article are counted by, for {@link Lexicon}: their words as they are spelled, and their names with
 * what they do. All in lower case and without accents; a hyphen within a name counts as a blank.
 */
public final class PassageTraits {
    private static final Set<String> SAID = Set.of("said", "says");
    private static final Set<String> SAYING = Vocabulary.ENGLISH.words("saying-after-names");

    private static final Set<String> HE = Vocabulary.ENGLISH.words("pronouns-masculine");
    private static final Set<String> SHE = Vocabulary.ENGLISH.words("pronouns-feminine");

    private final Article article;
    private final WordAnalyzer analyzer;
    private final Set<String> namesOfArticle;

    /** @param passages all of the article's: what is a name in one is a name in the others */
    public PassageTraits(Article article, List<Passage> passages, WordAnalyzer analyzer) {
        this.article = article;
        this.analyzer = analyzer;
        List<Sentence> sentences = passages.stream()
                .flatMap(passage -> passage.sentences().stream())
                .toList();
        this.namesOfArticle = CapitalisedNames.wordsIn(article.text(), sentences, analyzer);
    }

    /** What a passage's sentences and its article's title hold. */
    public Set<Trait> of(Passage passage) {
        Found found = new Found();
        analyzer.words(article.title()).forEach(word -> found.put(Trait.Kind.WORD, word.lower()));
        for (Sentence sentence : passage.sentences()) {
            found.read(sentence.span().of(article.text()));
        }
        found.pairShortWithFull();
        return found.traits;
    }

    /** The traits of one passage, as they are found. */
    private final class Found {
        private final Set<Trait> traits = new HashSet<>();
        private final Set<String> names = new LinkedHashSet<>();

        private void read(String sentence) {
            List<Word> words = analyzer.words(sentence);
            for (int i = 0; i < words.size(); i++) {
                put(Trait.Kind.WORD, words.get(i).lower());
                if (!words.get(i).isCapitalised()) {
                    put(Trait.Kind.UNCAPITALISED, words.get(i).lower());
                } else if (i > 0) {
                    put(Trait.Kind.CAPITALISED, words.get(i).lower());
                }
            }
            List<CapitalisedNames.Name> found = CapitalisedNames.in(sentence, words, namesOfArticle, analyzer);
            found.forEach(this::read);
            readPronoun(words, found);
            for (Roles.Held held : Roles.in(sentence)) {
                traits.add(Trait.pair(Trait.Kind.ROLE, analyzer.name(held.role()), analyzer.name(held.holder())));
            }
            for (Abbreviations.SpelledOut abbreviation : Abbreviations.in(sentence)) {
                String spelledOut = analyzer.name(abbreviation.words());
                traits.add(Trait.pair(Trait.Kind.SHORT, abbreviation.letters(), spelledOut));
                traits.add(Trait.pair(Trait.Kind.LONG, spelledOut, abbreviation.letters()));
            }
        }

        /** "Kovac said she would": where one name alone stands before a pronoun, it is most often hers. */
        private void readPronoun(List<Word> words, List<CapitalisedNames.Name> found) {
            for (int i = 0; i < words.size(); i++) {
                boolean he = HE.contains(words.get(i).lower());
                if (he || SHE.contains(words.get(i).lower())) {
                    int at = i;
                    List<CapitalisedNames.Name> before =
                            found.stream().filter(name -> name.end() <= at).toList();
                    if (before.size() == 1) {
                        put(
                                he ? Trait.Kind.MASCULINE : Trait.Kind.FEMININE,
                                String.join(" ", before.getFirst().words()));
                    }
                    return;
                }
            }
        }

        private void read(CapitalisedNames.Name name) {
            String whole = String.join(" ", name.words());
            names.add(whole);
            put(Trait.Kind.NAME, whole);
            for (int from = 0; from < name.words().size(); from++) {
                for (int to = from + 2; to <= name.words().size(); to++) {
                    put(Trait.Kind.NAME_PART, String.join(" ", name.words().subList(from, to)));
                }
            }
            if (name.before().equals("in") && !name.possessive()) {
                put(Trait.Kind.PLACE, whole);
            }
            if (SAYING.contains(name.after()) || SAID.contains(name.before())) {
                put(Trait.Kind.SPEAKER, whole);
            }
        }

        private void pairShortWithFull() {
            for (String full : names) {
                Arrays.stream(full.split(" ", -1))
                        .filter(word -> !word.equals(full) && names.contains(word))
                        .forEach(word -> traits.add(Trait.pair(Trait.Kind.FULL, word, full)));
            }
        }

        private void put(Trait.Kind kind, String value) {
            traits.add(new Trait(kind, value));
        }
    }
}
