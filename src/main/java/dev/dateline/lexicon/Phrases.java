package dev.dateline.lexicon;

import dev.dateline.language.name.Names;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The words of a text, and its phrases of several words that may be names, roles or abbreviations spelled out. */
final class Phrases {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]++(?:[-.&’'][\\p{L}\\p{N}]++)*+");

    /** "North Korean vice foreign minister". */
    private static final int LONGEST = 5;

    /** A text of more words has too many phrases to look all of them up. */
    private static final int MOST_WORDS = 60;

    private final String text;
    private final List<MatchResult> words;

    private Phrases(String text, List<MatchResult> words) {
        this.text = text;
        this.words = List.copyOf(words);
    }

    static Phrases of(String text) {
        return new Phrases(text, WORD.matcher(text).results().limit(MOST_WORDS).toList());
    }

    /** Its words as they are spelled, in order. */
    List<String> words() {
        return words.stream().map(MatchResult::group).toList();
    }

    /** Its runs of two to five words that do not begin with an ordinary one. */
    List<String> runs() {
        return runs(2).stream().map(this::text).toList();
    }

    /** Its words, and its runs of up to five, that neither begin nor end with an ordinary one. */
    List<String> phrases() {
        return runs(1).stream()
                .filter(run -> !Names.isOrdinary(run.getLast().group()))
                .map(this::text)
                .toList();
    }

    /** Some of its words written as one with the word before, and with the one after. */
    List<String> besides(Collection<String> some) {
        List<String> joined = new ArrayList<>();
        for (int i = 0; i + 1 < words.size(); i++) {
            String word = words.get(i).group();
            String next = words.get(i + 1).group();
            if (some.contains(word) || some.contains(next)) {
                joined.add(word + next);
            }
        }
        return joined;
    }

    private List<List<MatchResult>> runs(int shortest) {
        List<List<MatchResult>> runs = new ArrayList<>();
        for (int first = 0; first < words.size(); first++) {
            if (!Names.isOrdinary(words.get(first).group())) {
                for (int end = first + shortest; end <= Math.min(words.size(), first + LONGEST); end++) {
                    runs.add(words.subList(first, end));
                }
            }
        }
        return runs;
    }

    private String text(List<MatchResult> run) {
        return text.substring(run.getFirst().start(), run.getLast().end());
    }
}
