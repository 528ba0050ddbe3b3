package dev.dateline.ingest;

import dev.dateline.article.Article;
import java.util.Locale;

/** Lets an article keep an address of the web, and no other: a link to it runs or opens nothing else. */
final class WebAddresses {
    private WebAddresses() {}

    static Article only(Article article) {
        String lower = article.url().strip().toLowerCase(Locale.ROOT);
        boolean web = lower.startsWith("https://") || lower.startsWith("http://");
        return web || article.url().isEmpty() ? article : article.at("");
    }
}
