package dev.dateline.question;

import dev.dateline.index.ArticleFilter;
import dev.dateline.index.Lexicon;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Forgives slips of the keyboard: a word that the archive does not know becomes the one beside it that it knows well. */
final class Spelling {
    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\p{N}’'])\\p{L}++(?=[’']s\\b|(?![\\p{N}’']))");

    /** A text with more words that the archive does not know is about something else, or in another language. */
    private static final int MOST_UNKNOWN = 8;

    private Spelling() {}

    /**
     * A question with its slips mended.
     *
     * @param filter the articles that must know the right word
     */
    static String mend(String question, Lexicon lexicon, ArticleFilter filter) {
        List<MatchResult> words = WORD.matcher(question).results().toList();
        int unknown = 0;
        StringBuilder mended = new StringBuilder();
        int done = 0;
        for (int i = 0; i < words.size(); i++) {
            MatchResult word = words.get(i);
            mended.append(question, done, word.start());
            done = word.end();
            if (i + 1 < words.size() && isParted(question, word, words.get(i + 1), lexicon)) {
                i++;
                done = words.get(i).end();
                mended.append(word.group()).append(words.get(i).group().toLowerCase(Locale.ROOT));
            } else if (unknown < MOST_UNKNOWN && !lexicon.knows(word.group())) {
                unknown++;
                mended.append(lexicon.spelling(word.group(), others(words, word), filter)
                        .map(spelling -> inCaseOf(word.group(), spelling, lexicon))
                        .orElse(word.group()));
            } else {
                mended.append(word.group());
            }
        }
        return mended.append(question.substring(done)).toString();
    }

    private static List<String> others(List<MatchResult> words, MatchResult word) {
        return words.stream()
                .map(MatchResult::group)
                .filter(other -> !other.equals(word.group()))
                .distinct()
                .toList();
    }

    /** "Pyong yang" is one word. */
    private static boolean isParted(String question, MatchResult word, MatchResult next, Lexicon lexicon) {
        return next.start() == word.end() + 1
                && question.charAt(word.end()) == ' '
                && !Names.isOrdinary(word.group())
                && !Names.isOrdinary(next.group())
                && (!lexicon.knows(word.group()) || !lexicon.knows(next.group()))
                && lexicon.knows(word.group() + next.group());
    }

    private static String inCaseOf(String typed, String spelling, Lexicon lexicon) {
        boolean capital = Character.isUpperCase(typed.codePointAt(0)) || lexicon.isCapitalised(spelling);
        return capital ? spelling.substring(0, 1).toUpperCase(Locale.ROOT) + spelling.substring(1) : spelling;
    }
}
