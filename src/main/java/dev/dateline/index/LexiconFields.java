package dev.dateline.index;

import dev.dateline.index.WordAnalyzer.Word;
import dev.dateline.passage.Sentence;
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

    /** A role and, behind a tab, who holds it: "north korean leader", "kim jong un". */
    static final String ROLE = "role";
    /** An abbreviation and, behind a tab, what it is short for: "dmz", "demilitarised zone". */
    static final String SHORT = "short";
    /** The same the other way round. */
    static final String LONG = "long";

    static final String TAB = "\t";

    private static final Set<String> SAID = Set.of("said", "says");
    private static final Set<String> SAYING =
            Set.of("said", "says", "told", "tells", "added", "tweeted", "insisted", "warned");

    private final Map<String, Set<String>> values = new LinkedHashMap<>();

    private LexiconFields() {}

    /** Adds to a passage's document what its sentences and its article's title hold. */
    static void add(Document document, String title, String article, List<Sentence> sentences) {
        LexiconFields fields = new LexiconFields();
        WordAnalyzer.words(title).forEach(word -> fields.put(WORD, word.lower()));
        for (Sentence sentence : sentences) {
            fields.read(sentence.span().of(article));
        }
        fields.values.forEach(
                (field, terms) -> terms.forEach(term -> document.add(new StringField(field, term, Field.Store.NO))));
    }

    private void read(String sentence) {
        List<Word> spelled = WordAnalyzer.words(sentence);
        for (int i = 0; i < spelled.size(); i++) {
            put(WORD, spelled.get(i).lower());
            if (!spelled.get(i).isCapitalised()) {
                put(UNCAPITALISED, spelled.get(i).lower());
            } else if (i > 0) {
                put(CAPITALISED, spelled.get(i).lower());
            }
        }
        CapitalisedNames.in(sentence, spelled).forEach(this::read);
        for (Roles.Held held : Roles.in(sentence)) {
            put(ROLE, WordAnalyzer.name(held.role()) + TAB + WordAnalyzer.name(held.holder()));
        }
        for (Abbreviations.SpelledOut abbreviation : Abbreviations.in(sentence)) {
            String words = WordAnalyzer.name(abbreviation.words());
            put(SHORT, abbreviation.letters() + TAB + words);
            put(LONG, words + TAB + abbreviation.letters());
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

    private void put(String field, String term) {
        values.computeIfAbsent(field, fresh -> new LinkedHashSet<>()).add(term);
    }
}
