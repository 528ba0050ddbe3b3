package dev.dateline.reader;

import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import java.util.Arrays;
import java.util.stream.LongStream;

/**
 * A question or claim beside a text, as the model takes it: {@code [CLS] first [SEP] heading text [SEP]}.
 *
 * @param ids the pieces' numbers
 * @param segment how many of them belong to the first part, its two marks included
 * @param text the pieces of the text, without the heading's
 * @param textStart where they begin among all
 */
@SuppressWarnings("ArrayRecordComponent") // handed to the model, never compared
record PairInput(long[] ids, int segment, WordPieces text, int textStart) {

    /** The first mark, at which "the window does not say" is told. */
    private static final long CLS = 101;

    private static final long SEP = 102;
    private static final int MARKS = 3;

    /** As in training: what a question says beyond is cut. */
    static final int LONGEST_FIRST = 60;

    private static final int LONGEST_HEADING = 40;

    /** A window is a third of this; the model knows 512 places. */
    static final int LONGEST = 320;

    static PairInput of(HuggingFaceTokenizer tokenizer, String first, String heading, String text) {
        WordPieces asked = WordPieces.of(tokenizer, first, LONGEST_FIRST);
        WordPieces above = WordPieces.of(tokenizer, heading, LONGEST_HEADING);
        WordPieces read = WordPieces.of(tokenizer, text, LONGEST - MARKS - asked.length() - above.length());
        long[] ids = LongStream.of(CLS).toArray();
        ids = append(append(ids, asked.ids()), SEP);
        int segment = ids.length;
        ids = append(ids, above.ids());
        int textStart = ids.length;
        ids = append(append(ids, read.ids()), SEP);
        return new PairInput(ids, segment, read, textStart);
    }

    private static long[] append(long[] ids, long... more) {
        long[] all = Arrays.copyOf(ids, ids.length + more.length);
        System.arraycopy(more, 0, all, ids.length, more.length);
        return all;
    }

    int length() {
        return ids.length;
    }
}
