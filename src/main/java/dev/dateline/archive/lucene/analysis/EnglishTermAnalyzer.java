package dev.dateline.archive.lucene.analysis;

import dev.dateline.archive.analysis.TextAnalyzer;
import dev.dateline.language.vocabulary.Vocabulary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.minhash.MinHashFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.shingle.FixedShingleFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** English news prose: Unicode words, possessives and accents taken off, function words left out, Porter's stems. */
public final class EnglishTermAnalyzer implements TextAnalyzer {

    /**
     * Function words, and the words that make a sentence a question. Numbers and negations stay: they change what a
     * sentence says.
     */
    private static final CharArraySet STOP_WORDS = new CharArraySet(Vocabulary.ENGLISH.words("stop-words"), true);

    /** The same as Lucene takes it, to fill an index by. */
    public static final Analyzer ANALYZER = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer words = new StandardTokenizer();
            TokenStream terms = new EnglishPossessiveFilter(words);
            terms = new ASCIIFoldingFilter(terms);
            terms = new LowerCaseFilter(terms);
            terms = new StopFilter(terms, STOP_WORDS);
            terms = new EnglishFormsFilter(terms);
            return new TokenStreamComponents(words, new PorterStemFilter(terms));
        }
    };

    @Override
    public List<Term> terms(String text) {
        return Tokens.of(ANALYZER, text, Term::new);
    }

    @Override
    public List<Word> words(String text) {
        return Tokens.of(Tokens.SPELLED, text, (value, start, end, position) -> new Word(value, start, end));
    }

    @Override
    public boolean isStopWord(String word) {
        return STOP_WORDS.contains(word);
    }

    @Override
    public List<String> plainWords(String text) {
        return Tokens.of(Tokens.PLAIN, text, (value, start, end, position) -> value);
    }

    @Override
    public List<String> leastHashes(String text, int words, int values) {
        List<String> hashes = new ArrayList<>();
        try (TokenStream plain = Tokens.PLAIN.tokenStream("", text);
                MinHashFilter least = new MinHashFilter(new FixedShingleFilter(plain, words), 1, values, 1, true)) {
            CharTermAttribute hash = least.addAttribute(CharTermAttribute.class);
            least.reset();
            while (least.incrementToken()) {
                hashes.add(hash.toString());
            }
            least.end();
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory", e);
        }
        return hashes;
    }
}
