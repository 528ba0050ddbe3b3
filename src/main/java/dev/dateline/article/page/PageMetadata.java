package dev.dateline.article.page;

import dev.dateline.article.ArticleKind;
import dev.dateline.article.Paragraphs;
import dev.dateline.article.Publication;
import dev.dateline.article.Publication.Dated;
import dev.dateline.article.masthead.DateLine;
import dev.dateline.article.masthead.KindFinder;
import dev.dateline.article.masthead.StatedDate;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * What a web page states about its article. Fields it does not state are empty.
 *
 * <p>Of several statements the most deliberate counts: schema.org JSON-LD, then meta tags, then microdata, then markup
 * that merely looks the part.
 */
public record PageMetadata(
        String title,
        String source,
        String author,
        Publication publication,
        String url,
        String language,
        ArticleKind kind) {
    private static final List<String> DATE_METAS = List.of(
            "article:published_time",
            "og:article:published_time",
            "og:published_time",
            "datePublished",
            "parsely-pub-date",
            "sailthru.date",
            "dcterms.created",
            "dc.date.issued",
            "dcterms.date",
            "dc.date",
            "cXenseParse:recs:publishtime",
            "article_date_original",
            "publication_date",
            "publish-date",
            "publishdate",
            "pubdate",
            "date");

    /** How many elements with words of their own may stand between a headline and its date, standfirst and byline among them. */
    private static final int UNDER_HEADING = 8;

    /** Newspapers' names are shorter. */
    private static final int WORDS_OF_HEADLINE = 4;

    public static PageMetadata of(Document page) {
        LinkedData data = LinkedData.of(page);
        String site = firstOf(data.publisher(), () -> meta(page, "og:site_name", "application-name"));
        String title = firstOf(
                data.headline(), () -> meta(page, "og:title", "twitter:title"), () -> onlyHeading(page), page::title);
        String url = firstOf(
                webAddress(page.select("link[rel=canonical]").attr("href")),
                () -> webAddress(meta(page, "og:url")),
                () -> webAddress(data.url()));
        String language = firstOf(
                data.language(),
                () -> page.select("html").attr("lang"),
                () -> page.select("html").attr("xml:lang"),
                () -> meta(page, "og:locale", "content-language", "language", "dc.language"));
        return new PageMetadata(
                title, site, author(page, data), publication(page, data), url, language, kind(page, data));
    }

    private static ArticleKind kind(Document page, LinkedData data) {
        Stream<String> metas = Stream.of("article:section", "section", "parsely-section", "sailthru.section", "genre")
                .map(name -> meta(page, name));
        return KindFinder.marked(Stream.concat(data.marks().stream(), metas));
    }

    private static String author(Document page, LinkedData data) {
        return firstOf(
                data.author(),
                () -> meta(page, "author", "parsely-author", "sailthru.author", "dc.creator", "byl"),
                () -> words(page.selectFirst("[itemprop=author] [itemprop=name]")),
                () -> words(page.selectFirst("[itemprop=author]")),
                () -> words(page.selectFirst("[rel=author]")));
    }

    private static Publication publication(Document page, LinkedData data) {
        Optional<StatedDate> linked = StatedDate.in(data.published());
        if (linked.isPresent()) {
            return new Dated(linked.get().day(), "JSON-LD datePublished");
        }
        for (String name : DATE_METAS) {
            Optional<StatedDate> date = StatedDate.in(meta(page, name));
            if (date.isPresent()) {
                return new Dated(date.get().day(), "meta " + name);
            }
        }
        return Stream.of("[itemprop=datePublished]", "time[pubdate]", "article header time", "article time")
                .flatMap(selector -> timeStated(page, selector).stream())
                .findFirst()
                .or(() -> shownUnderHeading(page))
                .or(() -> timeStated(page, "time"))
                .<Publication>map(date -> date)
                .orElse(Publication.UNKNOWN);
    }

    /**
     * The first line with nothing but a date among those under the headline. Readers' comments come later. Under a newspaper's own
     * name stands the day on which the page was saved.
     */
    private static Optional<Dated> shownUnderHeading(Document page) {
        List<Element> headings = page.select("h1");
        if (headings.size() != 1 || !isHeadline(headings.getFirst().text(), page)) {
            return Optional.empty();
        }
        return page.body().getAllElements().stream()
                .dropWhile(element -> !element.equals(headings.getFirst()))
                .skip(1)
                .filter(element -> !element.ownText().isBlank())
                .limit(UNDER_HEADING)
                .flatMap(element -> DateLine.of(Paragraphs.normalised(element.text())).stream())
                .filter(line -> !line.updated())
                .findFirst()
                .map(line -> new Dated(line.day(), "date under the headline"));
    }

    private static boolean isHeadline(String heading, Document page) {
        String words = Paragraphs.normalised(heading);
        return words.split(" ", -1).length >= WORDS_OF_HEADLINE
                && Stream.of(page.title(), meta(page, "og:title")).anyMatch(title -> title.contains(words));
    }

    /** The times of a page are its own only if they agree: lists of related stories have times too. */
    private static Optional<Dated> timeStated(Document page, String selector) {
        List<StatedDate> dates = page.select(selector).stream()
                .map(time -> firstOf(time.attr("datetime"), () -> time.attr("content"), time::text))
                .flatMap(words -> StatedDate.in(words).stream())
                .toList();
        boolean agree = dates.stream().map(StatedDate::day).distinct().count() == 1;
        String name = selector.contains("time") ? "time element" : "microdata datePublished";
        return agree ? Optional.of(new Dated(dates.get(0).day(), name)) : Optional.empty();
    }

    private static String onlyHeading(Document page) {
        List<Element> headings = page.select("h1");
        return headings.size() == 1 ? headings.get(0).text() : "";
    }

    private static String meta(Document page, String... names) {
        return Stream.of(names)
                .flatMap(name -> page.select("meta").stream().filter(meta -> isNamed(meta, name)))
                .map(meta -> Paragraphs.normalised(meta.attr("content")))
                .filter(content -> !content.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static boolean isNamed(Element meta, String name) {
        return name.equalsIgnoreCase(meta.attr("name"))
                || name.equalsIgnoreCase(meta.attr("property"))
                || name.equalsIgnoreCase(meta.attr("itemprop"));
    }

    private static String words(@Nullable Element element) {
        return element == null ? "" : Paragraphs.normalised(element.text());
    }

    /** The address if it is one of the web, else empty. */
    static String webAddress(String address) {
        try {
            URI uri = new URI(address.strip());
            boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
            return web && uri.getHost() != null ? uri.toString() : "";
        } catch (URISyntaxException e) {
            return "";
        }
    }

    @SafeVarargs
    private static String firstOf(String first, Supplier<String>... others) {
        return Stream.concat(Stream.of(first), Stream.of(others).map(Supplier::get))
                .map(Paragraphs::normalised)
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse("");
    }
}
