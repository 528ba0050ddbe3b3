package dev.dateline.question.phrase;

import dev.dateline.language.asking.AskedNoun;
import dev.dateline.language.vocabulary.Vocabulary;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A question, taken apart.
 *
 * @param asking what asks: "when", "which French town", "in what year"; empty for yes or no, and for keywords
 * @param rest what is asked about, from the auxiliary or the verb on, without the question mark
 */
public record Clause(String asking, String rest) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}’'-]+");
    private static final Pattern END = Pattern.compile("[\\s?.!,;:]+$");
    private static final Set<String> DEGREES = Vocabulary.ENGLISH.words("degree-words");

    public static Clause of(String question) {
        String text = withoutEnd(question.strip());
        List<MatchResult> words = WORD.matcher(text).results().toList();
        int at = questionWord(words);
        if (at < 0) {
            return new Clause("", text);
        }
        int end = endOfAsking(words, at);
        return new Clause(
                text.substring(0, words.get(end - 1).end()),
                text.substring(words.get(end - 1).end()).strip());
    }

    /** A question without its question mark. */
    public static String withoutEnd(String question) {
        return END.matcher(question).replaceFirst("");
    }

    /** The noun that is asked for, without its question word: "French town", "people"; empty if there is none. */
    public String noun() {
        return AskedNoun.of(asking);
    }

    /** Whether the rest begins with the verb itself: "who won the election". */
    public boolean asksForSubject() {
        return !asking.isEmpty() && !rest.isEmpty() && !FunctionWords.AUXILIARIES.contains(first(rest));
    }

    /** The rest as it follows a question word: "did they meet" for "Did they meet". */
    public String fromVerb() {
        return FunctionWords.AUXILIARIES.contains(first(rest))
                ? first(rest) + rest.substring(first(rest).length())
                : rest;
    }

    /** What is asked about as a statement, as far as leaving words out makes one: "Trump and Kim meet at the DMZ". */
    public String statement() {
        String bare = rest;
        while (FunctionWords.AUXILIARIES.contains(first(bare))) {
            bare = bare.substring(first(bare).length()).strip();
        }
        return bare;
    }

    private static String first(String text) {
        int blank = text.indexOf(' ');
        return (blank < 0 ? text : text.substring(0, blank)).toLowerCase(Locale.ROOT);
    }

    /** The question word that asks: at the start, or after a preposition there. */
    private static int questionWord(List<MatchResult> words) {
        for (int i = 0; i < Math.min(2, words.size()); i++) {
            String word = lower(words, i);
            if (FunctionWords.QUESTION_WORDS.contains(word)) {
                return i;
            }
            if (!FunctionWords.PREPOSITIONS.contains(word)) {
                return -1;
            }
        }
        return -1;
    }

    /** After the noun of "which French town", the degree of "how many people". */
    private static int endOfAsking(List<MatchResult> words, int at) {
        int end = at + 1;
        boolean takesNoun = switch (lower(words, at)) {
            case "which", "what", "whose" -> true;
            case "how" -> {
                boolean degree = end < words.size() && DEGREES.contains(lower(words, end));
                end += degree ? 1 : 0;
                yield degree && Set.of("many", "much").contains(lower(words, end - 1));
            }
            default -> false;
        };
        while (takesNoun && end < words.size() && !endsNounPhrase(words, end)) {
            end++;
        }
        return end;
    }

    private static boolean endsNounPhrase(List<MatchResult> words, int at) {
        String word = lower(words, at);
        return FunctionWords.AUXILIARIES.contains(word)
                || FunctionWords.DETERMINERS.contains(word)
                || FunctionWords.PREPOSITIONS.contains(word)
                || Predicates.isVerb(word);
    }

    private static String lower(List<MatchResult> words, int at) {
        return words.get(at).group().toLowerCase(Locale.ROOT);
    }
}
