package dev.dateline.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** Words as they are spelled: possessives and accents taken off, case kept, nothing left out or stemmed. */
final class WordAnalyzer {

    private static final Analyzer ANALYZER = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer words = new StandardTokenizer();
            TokenStream bare = new ASCIIFoldingFilter(new EnglishPossessiveFilter(words));
            return new TokenStreamComponents(words, bare);
        }
    };

    private WordAnalyzer() {}

    /** The words of a text in their order. */
    static List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        try (TokenStream stream = ANALYZER.tokenStream("", text)) {
            CharTermAttribute value = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                words.add(new Word(value.toString(), offset.startOffset(), offset.endOffset()));
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory", e);
        }
        return words;
    }

    /** A name or a phrase as the index knows it: its words in lower case, a blank between. */
    static String name(String text) {
        return String.join(" ", words(text).stream().map(Word::lower).toList());
    }

    /**
     * A word of a text.
     *
     * @param spelled as it stands there, bare
     * @param start UTF-16 index of its first character in the text
     * @param end UTF-16 index behind its last character, a possessive included
     */
    record Word(String spelled, int start, int end) {

        String lower() {
            return spelled.toLowerCase(Locale.ROOT);
        }

        boolean isCapitalised() {
            return Character.isUpperCase(spelled.codePointAt(0));
        }

        boolean isPossessive() {
            return end - start > spelled.length();
        }
    }
}
