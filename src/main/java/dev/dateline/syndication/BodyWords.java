package dev.dateline.syndication;

import dev.dateline.archive.analysis.ShingleAnalyzer;
import dev.dateline.article.Article;
import dev.dateline.article.Block;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A text as its plain words in order, and its shingles: every run of four words, as a number.
 *
 * <p>Of an article, the running text alone: headlines and captions differ between copies, and picture galleries stand the
 * same in stories that have nothing to do with each other.
 */
final class BodyWords {

    /** Words in a shingle. */
    static final int SHINGLE = 4;

    private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

    private final List<String> words;
    private final long[] shingles;
    private final long[] sorted;

    private BodyWords(List<String> words) {
        this.words = List.copyOf(words);
        this.shingles = shingles(words);
        this.sorted = shingles.clone();
        Arrays.sort(sorted);
    }

    static BodyWords of(Article article, ShingleAnalyzer analyzer) {
        return of(body(article), analyzer);
    }

    static BodyWords of(String text, ShingleAnalyzer analyzer) {
        return new BodyWords(analyzer.plainWords(text));
    }

    /** An article's running text. */
    static String body(Article article) {
        return article.blocks().stream()
                .filter(block -> block.kind() == Block.Kind.BODY)
                .map(block -> article.text().substring(block.start(), block.end()))
                .collect(Collectors.joining("\n\n"));
    }

    private static long[] shingles(List<String> words) {
        long[] shingles = new long[Math.max(0, words.size() - SHINGLE + 1)];
        for (int i = 0; i < shingles.length; i++) {
            long hash = 0;
            for (int word = i; word < i + SHINGLE; word++) {
                hash = (hash ^ words.get(word).hashCode()) * MULTIPLIER;
                hash ^= hash >>> 29;
            }
            shingles[i] = hash;
        }
        return shingles;
    }

    /** The words in order. */
    List<String> words() {
        return words;
    }

    /** In how many places four words stand. */
    int places() {
        return shingles.length;
    }

    /** The share of its places whose four words another text has too; 0 if it has none. */
    double shareIn(BodyWords other) {
        return shareIn(other, shingles.length);
    }

    /** The same of its first places alone. */
    double shareIn(BodyWords other, int places) {
        int shared = 0;
        for (int place = 0; place < places; place++) {
            shared += other.has(shingles[place]) ? 1 : 0;
        }
        return places == 0 ? 0 : shared / (double) places;
    }

    /** Behind the last of its places where so many in a row stand in another text too; 0 if nowhere. */
    int endOfSharedIn(BodyWords other, int inARow) {
        int run = 0;
        for (int place = shingles.length - 1; place >= 0; place--) {
            run = other.has(shingles[place]) ? run + 1 : 0;
            if (run == inARow) {
                return place + inARow;
            }
        }
        return 0;
    }

    private boolean has(long shingle) {
        return Arrays.binarySearch(sorted, shingle) >= 0;
    }
}
