package dev.dateline.index;

import dev.dateline.article.Article;
import dev.dateline.index.WordAnalyzer.Word;
import dev.dateline.language.name.Abbreviations;
import dev.dateline.language.name.Roles;
import dev.dateline.language.vocabulary.Vocabulary;
import dev.dateline.passage.Sentence;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;

/**
 * What a passage's document keeps for {@link Lexicon}: its words as they are spelled, and its names with what they do.
 * All in lower case and without accents; a hyphen within a name counts as a blank.
 */
final class LexiconFields {
    /** Every word, function words too. */
    static final String WORD = "word";
    /** A word that stood capitalised where no sentence begins. */
    static final String CAPITALISED = "capitalised";
    /** A word that stood without a capital. */
    static final String UNCAPITALISED = "uncapitalised";
    /** A name as it stood, whole: "kim jong un". */
    static final String NAME = "name";
    /** Two words or more of a name: "kim jong un", "kim jong", "jong un". */
    static final String NAME_PART = "name_part";
    /** A name that something was in. */
    static final String PLACE = "place";
    /** A name that said something. */
    static final String SPEAKER = "speaker";

    /** A name that a sentence goes on about with "he". */
    static final String MASCULINE = "masculine";
    /** A name that a sentence goes on about with "she". */
    static final String FEMININE = "feminine";
    /** A role and, behind a tab, who holds it: "north korean leader", "kim jong un". */
    static final String ROLE = "role";
    /** An abbreviation and, behind a tab, what it is short for: "dmz", "demilitarised zone". */
    static final String SHORT = "short";
    /** The same the other way round. */
    static final String LONG = "long";

    /** A name of one word and, behind a tab, one of several that has the word: "kim", "kim jong un". */
    static final String FULL = "full";

    static final String TAB = "\t";

    private static final Set<String> SAID = Set.of("said", "says");
    private static final Set<String> SAYING = Vocabulary.ENGLISH.words("saying-after-names");

    private static final Set<String> HE = Vocabulary.ENGLISH.words("pronouns-masculine");
    private static final Set<String> SHE = Vocabulary.ENGLISH.words("pronouns-feminine");

    private final Map<String, Set<String>> values = new LinkedHashMap<>();
    private final Set<String> namesOfArticle;

    private LexiconFields(Set<String> namesOfArticle) {
        this.namesOfArticle = namesOfArticle;
    }

    /**
     * Adds to a passage's document what its sentences and its article's title hold.
     *
     * @param namesOfArticle as {@link CapitalisedNames#wordsIn} finds them in the whole article
     */
    static void add(Document document, Article article, List<Sentence> sentences, Set<String> namesOfArticle) {
        LexiconFields fields = new LexiconFields(namesOfArticle);
        WordAnalyzer.words(article.title()).forEach(word -> fields.put(WORD, word.lower()));
        for (Sentence sentence : sentences) {
            fields.read(sentence.span().of(article.text()));
        }
        fields.pairShortWithFull();
        fields.values.forEach(
                (field, terms) -> terms.forEach(term -> document.add(new StringField(field, term, Field.Store.NO))));
    }

    private void read(String sentence) {
        List<Word> words = WordAnalyzer.words(sentence);
        for (int i = 0; i < words.size(); i++) {
            put(WORD, words.get(i).lower());
            if (!words.get(i).isCapitalised()) {
                put(UNCAPITALISED, words.get(i).lower());
            } else if (i > 0) {
                put(CAPITALISED, words.get(i).lower());
            }
        }
        List<CapitalisedNames.Name> names = CapitalisedNames.in(sentence, words, namesOfArticle);
        names.forEach(this::read);
        readPronoun(words, names);
        for (Roles.Held held : Roles.in(sentence)) {
            put(ROLE, WordAnalyzer.name(held.role()) + TAB + WordAnalyzer.name(held.holder()));
        }
        for (Abbreviations.SpelledOut abbreviation : Abbreviations.in(sentence)) {
            String spelledOut = WordAnalyzer.name(abbreviation.words());
            put(SHORT, abbreviation.letters() + TAB + spelledOut);
            put(LONG, spelledOut + TAB + abbreviation.letters());
        }
    }

    /** "Kovac said she would": where one name alone stands before a pronoun, it is most often hers. */
    private void readPronoun(List<Word> words, List<CapitalisedNames.Name> names) {
        for (int i = 0; i < words.size(); i++) {
            boolean he = HE.contains(words.get(i).lower());
            if (he || SHE.contains(words.get(i).lower())) {
                int at = i;
                List<CapitalisedNames.Name> before =
                        names.stream().filter(name -> name.end() <= at).toList();
                if (before.size() == 1) {
                    put(
                            he ? MASCULINE : FEMININE,
                            String.join(" ", before.getFirst().words()));
                }
                return;
            }
        }
    }

    private void read(CapitalisedNames.Name name) {
        String whole = String.join(" ", name.words());
        put(NAME, whole);
        for (int from = 0; from < name.words().size(); from++) {
            for (int to = from + 2; to <= name.words().size(); to++) {
                put(NAME_PART, String.join(" ", name.words().subList(from, to)));
            }
        }
        if (name.before().equals("in") && !name.possessive()) {
            put(PLACE, whole);
        }
        if (SAYING.contains(name.after()) || SAID.contains(name.before())) {
            put(SPEAKER, whole);
        }
    }

    private void pairShortWithFull() {
        Set<String> names = values.getOrDefault(NAME, Set.of());
        for (String full : names) {
            Arrays.stream(full.split(" ", -1))
                    .filter(word -> !word.equals(full) && names.contains(word))
                    .forEach(word -> put(FULL, word + TAB + full));
        }
    }

    private void put(String field, String term) {
        values.computeIfAbsent(field, fresh -> new LinkedHashSet<>()).add(term);
    }
}
