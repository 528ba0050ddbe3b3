package dev.dateline.index;

import dev.dateline.article.Article;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.minhash.MinHashFilter;
import org.apache.lucene.analysis.shingle.FixedShingleFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.util.BytesRef;

/**
 * What near-identical articles are found by: the MinHash of an article's shingles (Broder 1997), cut into bands, of which
 * copies share at least one (Leskovec, Rajaraman and Ullman, "Mining of Massive Datasets", section 3.4).
 *
 * <p>With 40 bands of three, texts that share half of their shingles meet with a probability of .995, those that share
 * two fifths with .93, those that share a hundredth, as most on one subject do, with .00004.
 */
final class CopySignature {
    private static final int BANDS = 40;
    private static final int ROWS = 3;
    private static final int BYTES = 1 + Integer.BYTES;

    private CopySignature() {}

    /** The bands of an article, one term each; none for an article too short to tell. */
    static List<BytesRef> of(Article article) {
        List<BytesRef> bands = new ArrayList<>();
        try (TokenStream words = BodyWords.ANALYZER.tokenStream("", BodyWords.body(article));
                MinHashFilter hashes =
                        new MinHashFilter(new FixedShingleFilter(words, BodyWords.SHINGLE), 1, BANDS * ROWS, 1, true)) {
            CharTermAttribute hash = hashes.addAttribute(CharTermAttribute.class);
            hashes.reset();
            int row = 0;
            int band = 0;
            while (hashes.incrementToken()) {
                band = 31 * band + hash.toString().hashCode();
                row++;
                if (row % ROWS == 0) {
                    bands.add(term(bands.size(), band));
                    band = 0;
                }
            }
            hashes.end();
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory", e);
        }
        return bands;
    }

    /** All bands in one value, to be kept beside the article. */
    static BytesRef encode(List<BytesRef> bands) {
        ByteBuffer buffer = ByteBuffer.allocate(bands.size() * BYTES);
        bands.forEach(band -> buffer.put(band.bytes, band.offset, band.length));
        return new BytesRef(buffer.array());
    }

    static Set<BytesRef> decode(BytesRef encoded) {
        Set<BytesRef> bands = new HashSet<>();
        for (int at = 0; at < encoded.length; at += BYTES) {
            bands.add(BytesRef.deepCopyOf(new BytesRef(encoded.bytes, encoded.offset + at, BYTES)));
        }
        return bands;
    }

    private static BytesRef term(int ordinal, int hash) {
        return new BytesRef(
                ByteBuffer.allocate(BYTES).put((byte) ordinal).putInt(hash).array());
    }
}
