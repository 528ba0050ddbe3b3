package dev.dateline.article.masthead;

import dev.dateline.article.ArticleKind;
import dev.dateline.language.press.ArticleLabel;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds what an article is meant as: by what its publisher marks, else by its address, the head of its title, its opening. */
public final class KindFinder {
    /** What weighs most goes first: a satire in the section "News" is one, and a sponsored review was paid for. */
    private static final List<ArticleKind> WEIGHT = List.of(
            ArticleKind.SATIRE,
            ArticleKind.SPONSORED,
            ArticleKind.PRESS_RELEASE,
            ArticleKind.OPINION,
            ArticleKind.ANALYSIS,
            ArticleKind.NEWS);

    /** Sections are named by the first folders of an address, and stories by the others. */
    private static final int FOLDERS = 2;

    private static final int OPENING = 3;
    private static final int LONGEST_HEAD = 30;

    private static final Pattern BETWEEN = Pattern.compile("[/|>»,;]");
    private static final Pattern HEAD = Pattern.compile("^([^:|]{3,30})(?::|\\s\\|)\\s.*");

    private KindFinder() {}

    /**
     * By what its publisher marks.
     *
     * @param marks types, sections, genres: several in one are told apart
     */
    public static ArticleKind marked(Stream<String> marks) {
        return heaviest(marks.flatMap(mark -> Arrays.stream(BETWEEN.split(mark, -1))));
    }

    /**
     * By its form.
     *
     * @param paragraphs of its story, from the first
     */
    public static ArticleKind formed(String title, String url, List<String> paragraphs) {
        if (paragraphs.stream().limit(OPENING).anyMatch(ArticleLabel::opensRelease)) {
            return ArticleKind.PRESS_RELEASE;
        }
        var head = HEAD.matcher(title.substring(0, Math.min(title.length(), LONGEST_HEAD + 5)));
        ArticleKind kind = head.matches() ? heaviest(Stream.of(head.group(1))) : ArticleKind.UNKNOWN;
        return kind == ArticleKind.UNKNOWN || kind == ArticleKind.NEWS ? heaviest(folders(url)) : kind;
    }

    private static Stream<String> folders(String url) {
        try {
            String path = Objects.requireNonNullElse(new URI(url).getPath(), "");
            List<String> parts = Arrays.stream(path.split("/", -1))
                    .filter(part -> !part.isEmpty())
                    .toList();
            return parts.stream().limit(Math.min(FOLDERS, Math.max(0, parts.size() - 1)));
        } catch (URISyntaxException e) {
            return Stream.empty();
        }
    }

    private static ArticleKind heaviest(Stream<String> labels) {
        List<ArticleKind> named = labels.flatMap(label -> ArticleLabel.kind(label).stream())
                .map(kind -> ArticleKind.valueOf(kind.toUpperCase(Locale.ROOT)))
                .toList();
        return WEIGHT.stream().filter(named::contains).findFirst().orElse(ArticleKind.UNKNOWN);
    }
}
