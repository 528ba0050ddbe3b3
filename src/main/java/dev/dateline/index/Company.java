package dev.dateline.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** The words that stand beside a word in a question, and how well another would keep them company. */
final class Company {

    /** What the archive at large counts for, in passages, against those that have the word. */
    private static final double PRIOR = 5;

    /** What it counts for that a word makes a name with its neighbour: added to a logarithm. */
    private static final double NAME = 4;

    private final IndexSearcher searcher;
    private final List<Query> articles = new ArrayList<>();
    private final Map<Term, Integer> others = new LinkedHashMap<>();
    private final int passages;
    private final String before;
    private final String after;

    /**
     * @param question its words
     * @param at the place among them of the word that keeps it
     * @param filter the articles that may tell
     */
    Company(IndexSearcher searcher, List<String> question, int at, ArticleFilter filter) throws IOException {
        this.searcher = searcher;
        this.passages = Math.max(1, searcher.getIndexReader().getDocCount(LexiconFields.WORD));
        ArticleFilters.lucene(filter).ifPresent(articles::add);
        this.before = at == 0 ? "" : question.get(at - 1).toLowerCase(Locale.ROOT);
        this.after = at + 1 == question.size() ? "" : question.get(at + 1).toLowerCase(Locale.ROOT);
        for (int i = 0; i < question.size(); i++) {
            String lower = question.get(i).toLowerCase(Locale.ROOT);
            int frequency = i == at || EnglishTermAnalyzer.isStopWord(lower) ? 0 : count(word(lower));
            if (frequency > 0) {
                others.put(word(lower), frequency);
            }
        }
    }

    /** How many passages have a word. */
    int passages(String word) throws IOException {
        return count(word(word));
    }

    /** How many passages have a name of several words. */
    int passagesOfName(String words) throws IOException {
        return count(new Term(LexiconFields.NAME_PART, words));
    }

    /** How many of the other words the archive knows. */
    int size() {
        return others.size();
    }

    /** How many of them stand in some passage with a word. */
    int met(String word) throws IOException {
        int met = 0;
        for (Term other : others.keySet()) {
            met += count(other, word(word)) > 0 ? 1 : 0;
        }
        return met;
    }

    /** How likely a word is beside the others: a logarithm, comparable between words. */
    double likelihood(String word) throws IOException {
        int all = passages(word);
        double likelihood = Math.log(all);
        for (Map.Entry<Term, Integer> other : others.entrySet()) {
            double expected = PRIOR * other.getValue() / passages;
            likelihood += Math.log((count(other.getKey(), word(word)) + expected) / (all + PRIOR));
        }
        return likelihood + (makesName(word) ? NAME : 0);
    }

    /** Whether a word makes one name with the word before it, or behind it: "north" and "korea". */
    boolean makesName(String word) throws IOException {
        return passagesOfName(before + " " + word) > 1 || passagesOfName(word + " " + after) > 1;
    }

    private static Term word(String word) {
        return new Term(LexiconFields.WORD, word);
    }

    private int count(Term... terms) throws IOException {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        for (Term term : terms) {
            query.add(new TermQuery(term), BooleanClause.Occur.FILTER);
        }
        articles.forEach(restriction -> query.add(restriction, BooleanClause.Occur.FILTER));
        return searcher.count(query.build());
    }
}
