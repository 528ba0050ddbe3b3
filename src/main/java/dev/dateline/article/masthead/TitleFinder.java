package dev.dateline.article.masthead;

import dev.dateline.article.Wording;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Finds the headline of a page of which only the words are left: a line before the story that shares the story's words,
 * is said twice, or has the byline or date close below it.
 */
final class TitleFinder {
    private static final int MIN_WORDS = 3;
    private static final int MAX_WORDS = 32;

    /** A headline's own words come up in the opening of its story. */
    private static final int OPENING_PARAGRAPHS = 12;

    /** Of two lines that follow each other the second is the deck, unless the first is far less of a title. */
    private static final double DECK_SHARE = 0.5;

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{N}]{3,}");

    private TitleFinder() {}

    /**
     * @param storyAt index of the first paragraph that is running text for sure
     * @param dropped indices of paragraphs that are certainly something else
     */
    static OptionalInt find(List<Wording> wordings, int storyAt, Set<Integer> dropped) {
        Set<String> opening = new HashSet<>();
        int end = Math.min(wordings.size(), storyAt + OPENING_PARAGRAPHS);
        for (int i = storyAt; i < end; i++) {
            opening.addAll(contentWords(wordings.get(i).text()));
        }
        double[] scores = new double[storyAt];
        int best = -1;
        for (int i = 0; i < storyAt; i++) {
            boolean candidate = !dropped.contains(i) && couldBeTitle(wordings.get(i));
            scores[i] = candidate ? score(wordings, i, storyAt, opening) : 0;
            best = scores[i] > (best < 0 ? 0 : scores[best]) ? i : best;
        }
        while (best > 0 && scores[best - 1] > DECK_SHARE * scores[best]) {
            best--;
        }
        return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
    }

    private static double score(List<Wording> wordings, int i, int storyAt, Set<String> opening) {
        Set<String> words = contentWords(wordings.get(i).text());
        long shared = words.stream().filter(opening::contains).count();
        double overlap = words.isEmpty() ? 0 : (double) shared / words.size();
        boolean repeated = false;
        boolean datedBelow = false;
        for (int k = Math.max(0, i - 40); k < Math.min(wordings.size(), i + 40); k++) {
            repeated |=
                    k != i && wordings.get(k).text().startsWith(wordings.get(i).text());
            datedBelow |= k > i
                    && k <= i + 6
                    && k < storyAt
                    && opensStory(wordings.get(k).text());
        }
        double nearness = 1.0 / (1 + (storyAt - i) / 10.0);
        return 2 * overlap + (repeated ? 1 : 0) + (datedBelow ? 0.7 : 0) + nearness + Math.min(shared, 4) * 0.25;
    }

    private static boolean opensStory(String line) {
        return DateLine.of(line).isPresent() || Byline.of(line).isPresent();
    }

    private static boolean couldBeTitle(Wording wording) {
        return wording.words() >= MIN_WORDS
                && wording.words() <= MAX_WORDS
                && !wording.text().endsWith(".")
                && !Byline.isNames(wording.text())
                && !opensStory(wording.text());
    }

    private static Set<String> contentWords(String text) {
        Set<String> words = new HashSet<>();
        WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .forEach(words::add);
        return words;
    }
}
