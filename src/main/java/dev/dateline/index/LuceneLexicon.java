package dev.dateline.index;

import dev.dateline.language.vocabulary.Vocabulary;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;

/** Looks words up in the term dictionary of an index. */
final class LuceneLexicon implements Lexicon {

    private static final Set<String> ENDINGS = Vocabulary.ENGLISH.words("word-endings");
    private static final int SHORTEST_STEM = 4;

    /** Of those who are called by one word, at least this share must be meant. */
    private static final double LEAST_SHARE = 0.15;

    private final Searchers searchers;
    private final TermAnalyzer analyzer;
    private final Embedder embedder;

    LuceneLexicon(Searchers searchers, TermAnalyzer analyzer, Embedder embedder) {
        this.searchers = searchers;
        this.analyzer = analyzer;
        this.embedder = embedder;
    }

    @Override
    public boolean knows(String word) {
        return searchers.read(searcher -> knows(searcher.getIndexReader(), lower(word)));
    }

    private boolean knows(IndexReader reader, String word) throws IOException {
        if (reader.docFreq(new Term(LexiconFields.WORD, word)) > 0) {
            return true;
        }
        for (TermAnalyzer.Term stem : analyzer.terms(word)) {
            if (reader.docFreq(new Term(ArticleDocuments.TEXT, stem.value())) > 0) {
                return true;
            }
        }
        return false;
    }

    @Override
    public Optional<String> spelling(List<String> words, int at, ArticleFilter filter) {
        String word = words.get(at);
        return searchers.read(searcher -> knows(searcher.getIndexReader(), lower(word)) || isSound(word)
                ? Optional.empty()
                : SpellingFinder.find(searcher, words, at, filter));
    }

    /** An acronym, or what is in any dictionary, with or without an ending. */
    private boolean isSound(String word) {
        String spelled = lower(word);
        return 2 * word.codePoints().filter(Character::isUpperCase).count() > Math.max(2, word.length())
                || embedder.knows(spelled)
                || ENDINGS.stream()
                        .filter(spelled::endsWith)
                        .map(ending -> spelled.substring(0, spelled.length() - ending.length()))
                        .anyMatch(stem -> stem.length() >= SHORTEST_STEM && embedder.knows(stem));
    }

    @Override
    public boolean isCapitalised(String word) {
        String spelled = lower(word);
        return searchers.read(searcher -> {
            return frequency(searcher, LexiconFields.CAPITALISED, spelled)
                    > frequency(searcher, LexiconFields.UNCAPITALISED, spelled);
        });
    }

    @Override
    public Use use(String name) {
        String words = WordAnalyzer.name(name);
        return searchers.read(searcher -> new Use(
                frequency(searcher, LexiconFields.NAME, words),
                frequency(searcher, LexiconFields.PLACE, words),
                frequency(searcher, LexiconFields.SPEAKER, words),
                frequency(searcher, LexiconFields.MASCULINE, words),
                frequency(searcher, LexiconFields.FEMININE, words)));
    }

    @Override
    public boolean isName(String words) {
        String name = WordAnalyzer.name(words);
        return searchers.read(searcher -> {
            int together = frequency(searcher, LexiconFields.NAME_PART, name);
            return together > 0 && 2 * together >= leastAlone(searcher, name);
        });
    }

    /** How often the word of a name that is least a name by itself is one. */
    private static int leastAlone(IndexSearcher searcher, String name) throws IOException {
        int least = Integer.MAX_VALUE;
        for (String word : name.split(" ", -1)) {
            least = Math.min(least, frequency(searcher, LexiconFields.NAME, word));
        }
        return least;
    }

    @Override
    public Optional<String> holder(String role, ArticleFilter filter) {
        return searchers.read(searcher -> Behind.mostly(searcher, LexiconFields.ROLE, WordAnalyzer.name(role), filter));
    }

    @Override
    public Optional<String> otherForm(String words, ArticleFilter filter) {
        String form = WordAnalyzer.name(words);
        return searchers.read(searcher -> {
            Optional<String> spelledOut = Behind.mostly(searcher, LexiconFields.SHORT, form, filter);
            return spelledOut.isPresent() ? spelledOut : Behind.mostly(searcher, LexiconFields.LONG, form, filter);
        });
    }

    @Override
    public Optional<String> shortForm(String name) {
        String full = WordAnalyzer.name(name);
        return searchers.read(searcher -> {
            for (String word : full.split(" ", -1)) {
                if (Behind.share(searcher, LexiconFields.FULL, word, full) >= LEAST_SHARE) {
                    return Optional.of(word);
                }
            }
            return Optional.empty();
        });
    }

    private static int frequency(IndexSearcher searcher, String field, String term) throws IOException {
        return searcher.getIndexReader().docFreq(new Term(field, term));
    }

    private static String lower(String word) {
        return WordAnalyzer.words(word).stream()
                .map(WordAnalyzer.Word::lower)
                .findFirst()
                .orElse(word.toLowerCase(Locale.ROOT));
    }
}
