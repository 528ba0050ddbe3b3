package dev.dateline.delivery.link;

import dev.dateline.citation.ArticleReference;
import dev.dateline.citation.Citation;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * Links that a reader elsewhere can follow: to our own page where our address is known, at the quote; else to where the
 * article stands on the web.
 */
@Singleton
public final class PublicLinks {
    private static final String NOT_IN_A_LINK = "<>|\"()[]\\^`{}";

    private final String base;

    @Inject
    PublicLinks(PublicConfig config) {
        this(config.url());
    }

    public PublicLinks(Optional<URI> publicUrl) {
        this.base = publicUrl.map(PublicLinks::checked).orElse("");
    }

    /** Where the quote can be read; empty if there is no such place. */
    public Optional<String> to(Citation citation) {
        return base.isEmpty() ? onTheWeb(citation.article()) : Optional.of(base + citation.link());
    }

    /** Where the article can be read; empty if there is no such place. */
    public Optional<String> to(ArticleReference article) {
        return base.isEmpty()
                ? onTheWeb(article)
                : Optional.of(base + "/articles/"
                        + URLEncoder.encode(article.id(), StandardCharsets.UTF_8)
                                .replace("+", "%20"));
    }

    private static String checked(URI url) {
        if (!isWeb(url.toString()) || url.getHost() == null || url.getQuery() != null || url.getFragment() != null) {
            throw new IllegalArgumentException("dateline.public.url is " + url
                    + ": give the address that browsers use, such as https://dateline.example or, below a path,"
                    + " https://news.example/dateline");
        }
        return url.toString().replaceAll("/+$", "");
    }

    /** An address from an article is text like any other: only one of the web, and nothing else, is a link. */
    private static Optional<String> onTheWeb(ArticleReference article) {
        String url = article.url().strip();
        return isWeb(url) && url.chars().noneMatch(c -> c <= ' ' || NOT_IN_A_LINK.indexOf(c) >= 0)
                ? Optional.of(url)
                : Optional.empty();
    }

    private static boolean isWeb(String url) {
        String lower = url.toLowerCase(Locale.ROOT);
        return lower.startsWith("https://") || lower.startsWith("http://");
    }
}
