package dev.dateline.syndication;

import dev.dateline.archive.analysis.ShingleAnalyzer;
import dev.dateline.article.Article;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What near-identical articles are found by: the MinHash of an article's shingles (Broder 1997), cut into bands, of which
 * copies share at least one (Leskovec, Rajaraman and Ullman, "Mining of Massive Datasets", section 3.4).
 *
 * <p>With 40 bands of three, texts that share half of their shingles meet with a probability of .995, those that share
 * two fifths with .93, those that share a hundredth, as most on one subject do, with .00004.
 */
public final class CopySignature {
    private static final int BANDS = 40;
    private static final int ROWS = 3;

    private CopySignature() {}

    /** The bands of an article, each its ordinal above 32 bits of hash; none for an article too short to tell. */
    public static Set<Long> of(Article article, ShingleAnalyzer analyzer) {
        List<String> hashes = analyzer.leastHashes(BodyWords.body(article), BodyWords.SHINGLE, BANDS * ROWS);
        Set<Long> bands = new HashSet<>();
        for (int first = 0; first + ROWS <= hashes.size(); first += ROWS) {
            int band = 0;
            for (String hash : hashes.subList(first, first + ROWS)) {
                band = 31 * band + hash.hashCode();
            }
            bands.add((long) bands.size() << Integer.SIZE | Integer.toUnsignedLong(band));
        }
        return bands;
    }
}
