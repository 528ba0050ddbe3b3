package dev.dateline.reader;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.djl.huggingface.tokenizers.jni.CharSpan;
import dev.dateline.language.token.Span;
import java.util.Arrays;

/**
 * A text as the model reads it: pieces of words by their numbers, each knowing the word it belongs to.
 *
 * @param ids the pieces' numbers, without marks at either end
 * @param starts for each piece, the UTF-16 index in the text at which its word begins
 * @param ends for each piece, the index after the last character of its word
 */
@SuppressWarnings("ArrayRecordComponent") // handed to the model, never compared
record WordPieces(long[] ids, int[] starts, int[] ends) {

    private static final WordPieces NONE = new WordPieces(new long[0], new int[0], new int[0]);

    /** The first pieces of a text, as many as there is room for. */
    static WordPieces of(HuggingFaceTokenizer tokenizer, String text, int room) {
        if (text.isBlank() || room <= 0) {
            return NONE;
        }
        Encoding encoding = tokenizer.encode(text, false, false);
        int length = Math.min(room, encoding.getIds().length);
        CharSpan[] places = encoding.getCharTokenSpans();
        long[] words = encoding.getWordIds();
        int[] indices = indices(text);
        int[] starts = new int[length];
        int[] ends = new int[length];
        for (int from = 0, to; from < length; from = to) {
            to = from + 1;
            while (to < length && words[to] == words[from]) {
                to++;
            }
            Arrays.fill(starts, from, to, indices[places[from].getStart()]);
            Arrays.fill(ends, from, to, indices[places[to - 1].getEnd()]);
        }
        return new WordPieces(Arrays.copyOf(encoding.getIds(), length), starts, ends);
    }

    /** The UTF-16 index of each code point, and of the end: the tokenizer counts code points. */
    private static int[] indices(String text) {
        int[] indices = new int[text.codePointCount(0, text.length()) + 1];
        for (int i = 0, index = 0; i < indices.length; i++) {
            indices[i] = index;
            index = i + 1 < indices.length ? text.offsetByCodePoints(index, 1) : index;
        }
        return indices;
    }

    int length() {
        return ids.length;
    }

    /** The words from one piece to another. */
    Span span(int first, int last) {
        return new Span(starts[first], ends[last]);
    }
}
