package dev.dateline.lexicon;

import dev.dateline.archive.Trait;
import dev.dateline.archive.analysis.TextAnalyzer;
import dev.dateline.archive.analysis.WordAnalyzer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The traits by which the archive is asked of words, names and phrases. */
final class WordTraits {
    private final TextAnalyzer analyzer;

    WordTraits(TextAnalyzer analyzer) {
        this.analyzer = analyzer;
    }

    /** A word as the archive knows it. */
    String lower(String word) {
        return analyzer.words(word).stream()
                .map(WordAnalyzer.Word::lower)
                .findFirst()
                .orElse(word.toLowerCase(Locale.ROOT));
    }

    /** A word as it is spelled, and its stem. */
    List<Trait> forms(String word) {
        String spelled = lower(word);
        List<Trait> forms = new ArrayList<>(List.of(new Trait(Trait.Kind.WORD, spelled)));
        analyzer.terms(spelled).forEach(term -> forms.add(new Trait(Trait.Kind.TERM, term.value())));
        return forms;
    }

    /** How a name is used, in the order of {@link Lexicon.Use}. */
    static List<Trait> uses(String name) {
        return Stream.of(
                        Trait.Kind.NAME,
                        Trait.Kind.PLACE,
                        Trait.Kind.SPEAKER,
                        Trait.Kind.MASCULINE,
                        Trait.Kind.FEMININE)
                .map(kind -> new Trait(kind, name))
                .toList();
    }

    /** All that is asked of the words of a text, and whether its runs are names. */
    List<Trait> ofWords(Phrases phrases) {
        List<Trait> traits = new ArrayList<>();
        for (String word : phrases.words()) {
            traits.addAll(forms(word));
            for (Trait.Kind kind : List.of(Trait.Kind.CAPITALISED, Trait.Kind.UNCAPITALISED, Trait.Kind.NAME)) {
                traits.add(new Trait(kind, lower(word)));
            }
        }
        phrases.runs().forEach(run -> traits.add(new Trait(Trait.Kind.NAME_PART, analyzer.name(run))));
        return traits;
    }

    /** What the phrases of a text may be short for, spelled out or the role of. */
    List<Trait> ofPhrases(Phrases phrases) {
        List<Trait> firsts = new ArrayList<>();
        for (String phrase : phrases.phrases()) {
            String name = analyzer.name(phrase);
            for (Trait.Kind kind : List.of(Trait.Kind.SHORT, Trait.Kind.LONG, Trait.Kind.ROLE)) {
                firsts.add(new Trait(kind, name));
            }
        }
        return firsts;
    }
}
