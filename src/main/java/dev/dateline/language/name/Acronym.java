package dev.dateline.language.name;

import dev.dateline.language.vocabulary.Vocabulary;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * An acronym, which a text may spell out: "DMZ" is the "demilitarised zone". Matched as by Schwartz and Hearst (2003): the
 * letters stand in the words in their order, and every word gives at least its first.
 */
public final class Acronym {
    private static final Pattern CAPITALS = Pattern.compile("\\b\\p{Lu}{3,5}\\b");

    /** In a question typed in lower case, what cannot be spoken is spelled. */
    private static final Pattern UNSPEAKABLE = Pattern.compile("\\b[bcdfghjklmnpqrstvwxz]{3,5}\\b");

    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Set<String> LINKS = Vocabulary.ENGLISH.words("acronym-links");

    private final String letters;

    private Acronym(String letters) {
        this.letters = letters;
    }

    /** The acronyms of a question. Two letters are too few: they stand at the head of any two words. */
    public static List<Acronym> in(String question) {
        Set<String> found = new TreeSet<>();
        for (Pattern pattern : List.of(CAPITALS, UNSPEAKABLE)) {
            Matcher matcher = pattern.matcher(question);
            while (matcher.find()) {
                found.add(matcher.group().toLowerCase(Locale.ROOT));
            }
        }
        return found.stream().map(Acronym::new).collect(Collectors.toList());
    }

    /** The acronym itself, in lower case. */
    public String letters() {
        return letters;
    }

    /** Whether two or more words in a row spell it out. */
    public boolean isSpelledOutIn(String text) {
        List<String> words = WORD.matcher(text)
                .results()
                .map(result -> result.group().toLowerCase(Locale.ROOT))
                .filter(word -> !LINKS.contains(word))
                .toList();
        for (int start = 0; start < words.size(); start++) {
            if (matches(0, words, start, 0)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the letters from one on are given by the words from one on, the first of which gives its first letter. */
    private boolean matches(int letter, List<String> words, int word, int used) {
        if (word == words.size() || words.get(word).charAt(0) != letters.charAt(letter)) {
            return false;
        }
        String current = words.get(word);
        int next = letter + 1;
        int inside = 1;
        while (true) {
            if (next == letters.length()) {
                return used >= 1;
            }
            if (matches(next, words, word + 1, used + 1)) {
                return true;
            }
            inside = current.indexOf(letters.charAt(next), inside) + 1;
            if (inside == 0) {
                return false;
            }
            next++;
        }
    }
}
