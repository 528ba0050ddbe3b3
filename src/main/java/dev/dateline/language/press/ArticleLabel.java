package dev.dateline.language.press;

import dev.dateline.language.vocabulary.Vocabulary;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What publishers label articles with, and press releases open with. */
public final class ArticleLabel {
    private static final Map<String, String> MEANINGS = Vocabulary.ENGLISH.meanings("article-labels");
    private static final Set<String> RELEASES = Set.copyOf(Vocabulary.ENGLISH.lines("press-release-openings"));

    /** Where a small letter meets a capital: types are written as {@code OpinionNewsArticle}. */
    private static final Pattern CAMEL = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");

    private static final Pattern OTHER = Pattern.compile("[^\\p{L}]+");
    private static final int LONGEST = 60;

    private ArticleLabel() {}

    /** The kind that a label names, as the list has it: {@code press_release}. */
    public static Optional<String> kind(String label) {
        if (label.length() > LONGEST) {
            return Optional.empty();
        }
        String words = CAMEL.matcher(label.strip()).replaceAll("-").toLowerCase(Locale.ROOT);
        String joined = OTHER.matcher(words).replaceAll("-");
        return Optional.ofNullable(MEANINGS.get(joined));
    }

    /** Whether a first paragraph is that of a press release. */
    public static boolean opensRelease(String paragraph) {
        String start = paragraph
                .substring(0, Math.min(paragraph.length(), 2 * LONGEST))
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\s+", " ");
        return RELEASES.stream().anyMatch(start::contains);
    }
}
