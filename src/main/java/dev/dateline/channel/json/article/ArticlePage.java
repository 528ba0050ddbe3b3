package dev.dateline.channel.json.article;

import dev.dateline.article.Article;
import dev.dateline.article.Publication;
import dev.dateline.delivery.text.ShownText;
import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.RawString;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.Template;
import io.quarkus.qute.Variant;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Renders articles as HTML pages that load nothing and run nothing. All text of an article is escaped. Safe for use by
 * many threads.
 */
final class ArticlePage {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final Pattern WEB_ADDRESS = Pattern.compile("https?://[^\\s\\p{Cntrl}]+", Pattern.CASE_INSENSITIVE);

    private final String style = resource("page.css");
    private final Template article;
    private final Template missing;

    ArticlePage() {
        Engine engine = Engine.builder()
                .addDefaults()
                .addValueResolver(new ReflectionValueResolver())
                .addResultMapper(new HtmlEscaper(List.of(Variant.TEXT_HTML)))
                .build();
        Variant html = Variant.forContentType(Variant.TEXT_HTML);
        article = engine.parse(resource("article.html"), html);
        missing = engine.parse(resource("missing.html"), html);
    }

    /** The page of an article, with a stretch of it marked. */
    String of(Article shown, QuotedText quoted) {
        return article.data("style", new RawString(style))
                .data("title", ShownText.title(shown.title().isBlank() ? shown.id() : shown.title()))
                .data("source", ShownText.title(shown.source()))
                .data("author", ShownText.title(shown.author()))
                .data("published", Published.of(shown.publication()))
                .data("original", WEB_ADDRESS.matcher(shown.url()).matches() ? shown.url() : "")
                .data("paragraphs", quoted.mark(shown))
                .render();
    }

    /** The page for an id that the archive does not have. */
    String ofMissing(String id) {
        return missing.data("style", new RawString(style)).data("id", id).render();
    }

    /** The {@code Content-Security-Policy} of these pages: their own style, and nothing else. */
    String policy() {
        return "default-src 'none'; style-src 'sha256-" + sha256(style)
                + "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    }

    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String resource(String name) {
        try (InputStream in = ArticlePage.class.getResourceAsStream("/templates/" + name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the template " + name, e);
        }
    }

    /** When an article was published, for people and for machines; both are empty where that is not known. */
    record Published(String day, String iso, String readFrom) {
        static Published of(Publication publication) {
            return switch (publication) {
                case Publication.Dated dated ->
                    new Published(DAY.format(dated.day()), dated.day().toString(), dated.readFrom());
                case Publication.Undated undated -> new Published("", "", "");
            };
        }
    }
}
