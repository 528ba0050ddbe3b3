package dev.dateline.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;

/**
 * Finds what a word was meant to be, in the term dictionary of an index.
 *
 * <p>A word that was never seen is more often a sound word or a name that no article uses than a slip. So the word that is
 * meant must be near, known from several passages, written with a capital where the typed one is, and, the less sure it is,
 * seen beside the question's other words. Of several the likeliest is taken: the more frequent, and the more at home beside
 * those words (naive Bayes, as in Mays, Damerau and Mercer, "Context Based Spelling Correction", 1991).
 */
final class SpellingFinder {

    /** A shorter word is within a slip of many others. */
    private static final int SHORTEST = 4;

    /** Function words are typed so often that even so short a slip of one is known: "teh", "whn". */
    private static final int SHORTEST_FUNCTION_WORD = 3;

    private static final int SHORTEST_OF_TWO_SLIPS = 8;
    private static final int SHORTEST_OF_TWO_WORDS = 6;

    /** A name of fewer letters is within a slip of other people's names. */
    private static final int LONG_NAME = 7;

    /** A word that stands in one passage may be a slip itself. */
    private static final int WELL_KNOWN = 2;

    /** Letters change places more often than they go missing: added to a logarithm. */
    private static final double SWAPPED = 2.5;

    private final IndexSearcher searcher;
    private final Terms words;
    private final String typed;
    private final boolean name;
    private final Company company;

    private SpellingFinder(IndexSearcher searcher, Terms words, String typed, Company company) {
        this.searcher = searcher;
        this.words = words;
        this.typed = typed.toLowerCase(Locale.ROOT);
        this.name = Character.isUpperCase(typed.codePointAt(0));
        this.company = company;
    }

    /**
     * The word that was meant, in lower case.
     *
     * @param question the words of a question
     * @param at the place among them of one that the archive does not know
     */
    static Optional<String> find(IndexSearcher searcher, List<String> question, int at, ArticleFilter filter)
            throws IOException {
        String typed = question.get(at);
        Terms words = MultiTerms.getTerms(searcher.getIndexReader(), LexiconFields.WORD);
        return words == null || typed.length() < SHORTEST_FUNCTION_WORD
                ? Optional.empty()
                : new SpellingFinder(searcher, words, typed, new Company(searcher, question, at, filter)).find();
    }

    private Optional<String> find() throws IOException {
        List<String> near = near(1);
        if (!near.isEmpty()) {
            return likeliest(near, 1);
        }
        Optional<String> both = typed.length() >= SHORTEST_OF_TWO_WORDS ? twoWords() : Optional.empty();
        return both.isEmpty() && typed.length() >= SHORTEST_OF_TWO_SLIPS ? likeliest(near(2), 2) : both;
    }

    /** The well known words so many slips away. */
    private List<String> near(int slips) throws IOException {
        List<String> near = new ArrayList<>();
        FuzzyTermsEnum terms = new FuzzyTermsEnum(words, new Term(LexiconFields.WORD, typed), slips, slips - 1, true);
        for (BytesRef next = terms.next(); next != null; next = terms.next()) {
            String word = next.utf8ToString();
            if (isLikely(word) && company.passages(word) >= WELL_KNOWN) {
                near.add(word);
            }
        }
        return near;
    }

    private boolean isLikely(String word) throws IOException {
        boolean longEnough =
                typed.length() >= SHORTEST || (EnglishTermAnalyzer.isStopWord(word) && word.length() >= typed.length());
        return longEnough && (Slip.isLikely(typed, word) || company.makesName(word));
    }

    /** "Northkorea" is a name of two words. */
    private Optional<String> twoWords() throws IOException {
        Optional<String> best = Optional.empty();
        int most = WELL_KNOWN - 1;
        for (int cut = 2; cut <= typed.length() - 2; cut++) {
            String both = typed.substring(0, cut) + " " + typed.substring(cut);
            int passages = company.passagesOfName(both);
            if (passages > most) {
                most = passages;
                best = Optional.of(both);
            }
        }
        return best;
    }

    private Optional<String> likeliest(List<String> near, int slips) throws IOException {
        Optional<String> best = Optional.empty();
        double most = Double.NEGATIVE_INFINITY;
        for (String word : near) {
            double likelihood = company.likelihood(word) + (Slip.isSwapped(typed, word) ? SWAPPED : 0);
            if (likelihood > most && isCapitalisedAsTyped(word) && keepsCompany(word, slips)) {
                most = likelihood;
                best = Optional.of(word);
            }
        }
        return best;
    }

    /** A name is no common word: "Kipling" is not "killing". */
    private boolean isCapitalisedAsTyped(String word) throws IOException {
        int capitalised = searcher.getIndexReader().docFreq(new Term(LexiconFields.CAPITALISED, word));
        int not = searcher.getIndexReader().docFreq(new Term(LexiconFields.UNCAPITALISED, word));
        return !name || 3 * capitalised >= not;
    }

    private boolean keepsCompany(String word, int slips) throws IOException {
        boolean sure = slips == 1 && word.charAt(0) == typed.charAt(0) && (!name || typed.length() >= LONG_NAME);
        if (sure || company.size() == 0) {
            return slips == 1;
        }
        return slips == 1 ? company.met(word) > 0 : 2 * company.met(word) >= company.size();
    }
}
