package dev.dateline.lab.pages;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * How many shingles, runs of four words, two texts share.
 *
 * @param shared shingles in both
 * @param found shingles in what was found
 * @param wanted shingles in what should have been found
 */
record Overlap(int shared, int found, int wanted) {
    private static final int SHINGLE = 4;
    private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);

    static Overlap between(String wanted, String found) {
        Map<List<String>, Integer> expected = shingles(wanted);
        Map<List<String>, Integer> actual = shingles(found);
        int shared = 0;
        for (Map.Entry<List<String>, Integer> entry : actual.entrySet()) {
            shared += Math.min(entry.getValue(), expected.getOrDefault(entry.getKey(), 0));
        }
        return new Overlap(shared, total(actual), total(expected));
    }

    double precision() {
        return found == 0 ? 0 : (double) shared / found;
    }

    double recall() {
        return wanted == 0 ? 0 : (double) shared / wanted;
    }

    private static Map<List<String>, Integer> shingles(String text) {
        List<String> words =
                WORD.matcher(text).results().map(MatchResult::group).toList();
        Map<List<String>, Integer> shingles = new HashMap<>();
        for (int i = 0; i < words.size() && i < Math.max(1, words.size() - SHINGLE + 1); i++) {
            shingles.merge(words.subList(i, Math.min(i + SHINGLE, words.size())), 1, Integer::sum);
        }
        return shingles;
    }

    private static int total(Map<List<String>, Integer> shingles) {
        return shingles.values().stream().mapToInt(Integer::intValue).sum();
    }
}
