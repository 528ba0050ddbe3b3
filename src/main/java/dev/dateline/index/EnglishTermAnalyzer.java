package dev.dateline.index;

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
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** English news prose: Unicode words, possessives and accents taken off, function words left out, Porter's stems. */
public final class EnglishTermAnalyzer implements TermAnalyzer {

    /**
     * Function words, and the words that make a sentence a question. Numbers and negations stay: they change what a
     * sentence says.
     */
    private static final CharArraySet STOP_WORDS = new CharArraySet(Vocabulary.ENGLISH.words("stop-words"), true);

    static final Analyzer ANALYZER = new Analyzer() {
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

    /** Whether a word, in lower case, is left out. */
    static boolean isStopWord(String word) {
        return STOP_WORDS.contains(word);
    }

    @Override
    public List<Term> terms(String text) {
        List<Term> terms = new ArrayList<>();
        try (TokenStream stream = ANALYZER.tokenStream("", text)) {
            CharTermAttribute value = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
            PositionIncrementAttribute increment = stream.addAttribute(PositionIncrementAttribute.class);
            stream.reset();
            int position = -1;
            while (stream.incrementToken()) {
                position += increment.getPositionIncrement();
                terms.add(new Term(value.toString(), offset.startOffset(), offset.endOffset(), position));
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory", e);
        }
        return terms;
    }
}
