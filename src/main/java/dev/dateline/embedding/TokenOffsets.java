package dev.dateline.embedding;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.jni.CharSpan;
import dev.dateline.language.token.Span;

/** Where a model's tokens stand in the text they were cut from, in UTF-16 indices. */
final class TokenOffsets {
    private static final int NOWHERE = -1;

    /** Start of each token; special tokens stand nowhere. */
    private final int[] starts;

    private TokenOffsets(int[] starts) {
        this.starts = starts;
    }

    static TokenOffsets of(Encoding tokens, String text) {
        CharSpan[] spans = tokens.getCharTokenSpans();
        boolean plain = text.codePointCount(0, text.length()) == text.length();
        int[] starts = new int[spans.length];
        int codePoint = 0;
        int index = 0;
        for (int i = 0; i < spans.length; i++) {
            if (spans[i] == null || tokens.getSpecialTokenMask()[i] == 1) {
                starts[i] = NOWHERE;
                continue;
            }
            int start = spans[i].getStart();
            if (plain) {
                starts[i] = start;
                continue;
            }
            // The tokenizer counts code points.
            index = text.offsetByCodePoints(index, start - codePoint);
            codePoint = start;
            starts[i] = index;
        }
        return new TokenOffsets(starts);
    }

    /** The first token that begins in a span; the number of tokens if none does. */
    int firstIn(Span span) {
        for (int i = 0; i < starts.length; i++) {
            if (starts[i] >= span.start()) {
                return starts[i] < span.end() ? i : starts.length;
            }
        }
        return starts.length;
    }

    /** Behind the last token that begins in a span. */
    int endIn(Span span) {
        for (int i = starts.length - 1; i >= 0; i--) {
            if (starts[i] != NOWHERE && starts[i] < span.end()) {
                return i + 1;
            }
        }
        return 0;
    }
}
