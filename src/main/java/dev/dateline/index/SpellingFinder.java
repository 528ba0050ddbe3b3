package dev.dateline.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/**
 * Finds what a word was meant to be, in the term dictionary of an index.
 *
 * <p>A word that was never seen is more often a sound word or a name that no article uses than a slip. So the word meant must
 * be near, known from several passages, stand in some of them beside other words of the question, and be written with a
 * capital where the typed word is.
 */
final class SpellingFinder {

    /** A shorter word is within a slip of many others. */
    private static final int SHORTEST = 4;

    private static final int SHORTEST_OF_TWO_SLIPS = 8;
    private static final int SHORTEST_OF_TWO_WORDS = 6;

    /** A word that stands in one passage may be a slip itself. */
    private static final int WELL_KNOWN = 2;

    private final IndexSearcher searcher;
    private final Terms words;
    private final List<Term> beside;
    private final ArticleFilter filter;
    private final boolean name;

    private SpellingFinder(
            IndexSearcher searcher, Terms words, boolean name, Collection<String> beside, ArticleFilter filter) {
        this.searcher = searcher;
        this.words = words;
        this.name = name;
        this.filter = filter;
        this.beside = beside.stream()
                .map(word -> word.toLowerCase(Locale.ROOT))
                .filter(word -> !EnglishTermAnalyzer.isStopWord(word))
                .map(word -> new Term(LexiconFields.WORD, word))
                .toList();
    }

    /**
     * The word that was meant, in lower case.
     *
     * @param typed a word that the archive does not know
     */
    static Optional<String> find(IndexSearcher searcher, String typed, Collection<String> beside, ArticleFilter filter)
            throws IOException {
        Terms words = MultiTerms.getTerms(searcher.getIndexReader(), LexiconFields.WORD);
        if (words == null || typed.length() < SHORTEST) {
            return Optional.empty();
        }
        boolean name = Character.isUpperCase(typed.codePointAt(0));
        return new SpellingFinder(searcher, words, name, beside, filter).find(typed.toLowerCase(Locale.ROOT));
    }

    private Optional<String> find(String typed) throws IOException {
        List<Known> near = near(typed, 1);
        if (!near.isEmpty()) {
            return best(near, 1);
        }
        Optional<String> both = typed.length() >= SHORTEST_OF_TWO_WORDS ? twoWords(typed) : Optional.empty();
        return both.isEmpty() && typed.length() >= SHORTEST_OF_TWO_SLIPS ? best(near(typed, 2), 2) : both;
    }

    /** The well known words so many slips away. */
    private List<Known> near(String typed, int slips) throws IOException {
        List<Known> known = new ArrayList<>();
        FuzzyTermsEnum terms = new FuzzyTermsEnum(words, new Term(LexiconFields.WORD, typed), slips, slips - 1, true);
        for (BytesRef next = terms.next(); next != null; next = terms.next()) {
            String word = next.utf8ToString();
            int passages = Slip.isLikely(typed, word) ? count(new Term(LexiconFields.WORD, word)) : 0;
            if (passages >= WELL_KNOWN) {
                known.add(new Known(word, passages));
            }
        }
        return known;
    }

    /** "Northkorea" is a name of two words. */
    private Optional<String> twoWords(String typed) throws IOException {
        List<Known> known = new ArrayList<>();
        for (int cut = 2; cut <= typed.length() - 2; cut++) {
            String both = typed.substring(0, cut) + " " + typed.substring(cut);
            known.add(new Known(both, count(new Term(LexiconFields.NAME_PART, both))));
        }
        return best(known, 0);
    }

    /** The best known that keeps the company of the question's other words. */
    private Optional<String> best(List<Known> candidates, int slips) throws IOException {
        candidates.sort(Comparator.comparingInt(Known::passages).reversed());
        for (Known candidate : candidates) {
            if (candidate.passages() >= WELL_KNOWN && (slips == 0 || isOfTheKind(candidate.word(), slips))) {
                return Optional.of(candidate.word());
            }
        }
        return Optional.empty();
    }

    private boolean isOfTheKind(String word, int slips) throws IOException {
        if (name
                && 2 * searcher.getIndexReader().docFreq(new Term(LexiconFields.CAPITALISED, word)) < frequency(word)) {
            return false;
        }
        int known = 0;
        int together = 0;
        for (Term other : beside) {
            if (searcher.getIndexReader().docFreq(other) > 0) {
                known++;
                together += count(other, new Term(LexiconFields.WORD, word)) > 0 ? 1 : 0;
            }
        }
        return slips == 1 ? known == 0 || together > 0 : known > 0 && 2 * together >= known;
    }

    private int frequency(String word) throws IOException {
        return searcher.getIndexReader().docFreq(new Term(LexiconFields.WORD, word));
    }

    private int count(Term... terms) throws IOException {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        for (Term term : terms) {
            query.add(new TermQuery(term), BooleanClause.Occur.FILTER);
        }
        ArticleFilters.lucene(filter).ifPresent(articles -> query.add(articles, BooleanClause.Occur.FILTER));
        return searcher.count(query.build());
    }

    /** A word and how many passages have it. */
    private record Known(String word, int passages) {}
}
