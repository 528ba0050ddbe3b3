package dev.dateline.language.name;

import dev.dateline.language.token.Span;
import dev.dateline.language.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds names by their capitals. */
public final class Names {
    private static final Pattern CAPITALISED = Pattern.compile("\\p{Lu}[\\p{L}\\p{N}.&’'-]*+(?:(?: | (?:"
            + String.join("|", Vocabulary.ENGLISH.words("name-links")) + ")[ -])\\p{Lu}[\\p{L}\\p{N}.&’'-]*+)*+");

    /** Capitalised because they open a sentence or by convention, not because they name. */
    private static final Set<String> ORDINARY = Vocabulary.ENGLISH.words("words-capitalised-by-place");

    private static final Pattern TRAILING = Pattern.compile("(?:[’']s|[.’'-])$");

    private static final Pattern ARTICLE = Pattern.compile("^the\\s+", Pattern.CASE_INSENSITIVE);

    private Names() {}

    /** A name without the "the" before it. */
    public static String withoutArticle(String name) {
        return ARTICLE.matcher(name).replaceFirst("");
    }

    /** The names in a text in order, each as often as it stands there. */
    public static List<Name> in(String text) {
        List<Name> names = new ArrayList<>();
        Matcher matcher = CAPITALISED.matcher(text);
        while (matcher.find()) {
            String run = withoutOrdinaryStart(matcher.group());
            if (!run.isEmpty()) {
                String name = TRAILING.matcher(run).replaceFirst("");
                int start = matcher.end() - run.length();
                names.add(new Name(name, new Span(start, start + name.length())));
            }
        }
        return names;
    }

    /** Whether a word, if it has a capital, has it because it opens a sentence; "US" is not "us". */
    public static boolean isOrdinary(String word) {
        boolean acronym = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
        return !acronym && ORDINARY.contains(word.toLowerCase(Locale.ROOT));
    }

    private static String withoutOrdinaryStart(String run) {
        String rest = run;
        while (!rest.isEmpty()) {
            int blank = rest.indexOf(' ');
            String first = blank < 0 ? rest : rest.substring(0, blank);
            String bare = TRAILING.matcher(first).replaceFirst("").toLowerCase(Locale.ROOT);
            if (!ORDINARY.contains(bare)) {
                return rest;
            }
            rest = blank < 0 ? "" : rest.substring(blank + 1);
        }
        return rest;
    }
}
