package dev.dateline.question.analysis;

import dev.dateline.archive.ArticleFilter;
import dev.dateline.language.name.Names;
import dev.dateline.language.vocabulary.Vocabulary;
import dev.dateline.lexicon.Lexicon;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Forgives slips of the keyboard: a word that the archive does not know becomes the one beside it that it knows well. */
final class Spelling {
    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\\p{N}’'])\\p{L}++(?=[’']s\\b|(?![\\p{N}’']))");

    private static final Set<String> ASKING = Vocabulary.ENGLISH.words("question-words-mistyped");

    /** A text with more words that the archive does not know is about something else, or in another language. */
    private static final int MOST_UNKNOWN = 8;

    private final String question;
    private final List<MatchResult> words;
    private final List<String> spelled;
    private final Lexicon lexicon;
    private final ArticleFilter filter;

    private Spelling(String question, Lexicon lexicon, ArticleFilter filter) {
        this.question = question;
        this.words = WORD.matcher(question).results().toList();
        this.spelled = words.stream().map(MatchResult::group).toList();
        this.lexicon = lexicon;
        this.filter = filter;
    }

    /**
     * A question with its slips mended.
     *
     * @param filter the articles that must know the right word
     */
    static String mend(String question, Lexicon lexicon, ArticleFilter filter) {
        return new Spelling(question, lexicon, filter).mend();
    }

    private String mend() {
        StringBuilder mended = new StringBuilder();
        int done = 0;
        int unknown = 0;
        for (int i = 0; i < words.size(); i++) {
            mended.append(question, done, words.get(i).start());
            String right = spelled.get(i);
            if (isParted(i)) {
                i++;
                right += spelled.get(i).toLowerCase(Locale.ROOT);
            } else if (unknown < MOST_UNKNOWN && !lexicon.knows(right)) {
                unknown++;
                right = mended(i);
            }
            mended.append(right);
            done = words.get(i).end();
        }
        return mended.append(question.substring(done)).toString();
    }

    /** The word at a place, as it was meant. */
    private String mended(int at) {
        String typed = spelled.get(at);
        Optional<String> asking = at == 0 ? asking(typed) : Optional.empty();
        return asking.or(() -> lexicon.spelling(spelled, at, filter))
                .map(spelling -> inCaseOf(typed, spelling))
                .orElse(typed);
    }

    /** "Pyong yang" is one word. */
    private boolean isParted(int at) {
        if (at + 1 == words.size() || words.get(at + 1).start() != words.get(at).end() + 1) {
            return false;
        }
        String word = spelled.get(at);
        String next = spelled.get(at + 1);
        return question.charAt(words.get(at).end()) == ' '
                && !Names.isOrdinary(word)
                && !Names.isOrdinary(next)
                && (!lexicon.knows(word) || !lexicon.knows(next))
                && lexicon.knows(word + next);
    }

    /** "Whn", "waht": a question word with a letter left out, or two that changed places. */
    private static Optional<String> asking(String typed) {
        String lower = typed.toLowerCase(Locale.ROOT);
        return ASKING.stream()
                .filter(word -> lower.charAt(0) == word.charAt(0))
                .filter(word -> isMissingOne(lower, word) || isSwapped(lower, word))
                .findFirst();
    }

    private static boolean isMissingOne(String typed, String word) {
        return IntStream.range(1, word.length())
                .anyMatch(at -> typed.equals(word.substring(0, at) + word.substring(at + 1)));
    }

    private static boolean isSwapped(String typed, String word) {
        return IntStream.range(1, word.length() - 1)
                .anyMatch(at -> typed.equals(
                        word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2)));
    }

    private String inCaseOf(String typed, String spelling) {
        boolean capital = Character.isUpperCase(typed.codePointAt(0)) || lexicon.isCapitalised(spelling);
        return capital ? spelling.substring(0, 1).toUpperCase(Locale.ROOT) + spelling.substring(1) : spelling;
    }
}
