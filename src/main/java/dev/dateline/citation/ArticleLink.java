package dev.dateline.citation;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * Links to an article's page at a quote, by a text fragment (WICG, "URL Fragment Text Directives"): the browser scrolls to
 * the quote and marks it.
 */
final class ArticleLink {
    /** A longer quote is given by its first and last words, so that links stay short. */
    private static final int MOST_WORDS = 12;

    private static final int EDGE = 5;
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private ArticleLink() {}

    static String to(String articleId, String quote) {
        String[] words = BLANKS.split(quote.strip());
        String directive = words.length <= MOST_WORDS
                ? directive(String.join(" ", words))
                : directive(words, 0, EDGE) + "," + directive(words, words.length - EDGE, words.length);
        return "/articles/" + encode(articleId) + "#:~:text=" + directive;
    }

    private static String directive(String[] words, int from, int to) {
        return directive(String.join(" ", Arrays.copyOfRange(words, from, to)));
    }

    /** The dash has a meaning of its own in a text directive. */
    private static String directive(String text) {
        return encode(text).replace("-", "%2D");
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
