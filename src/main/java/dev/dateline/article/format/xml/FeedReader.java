package dev.dateline.article.format.xml;

import dev.dateline.article.ArticleId;
import dev.dateline.article.Manuscript;
import dev.dateline.article.Paragraph;
import dev.dateline.article.Paragraphs;
import dev.dateline.article.Publication;
import dev.dateline.article.Reading;
import dev.dateline.article.UnreadableException;
import dev.dateline.article.file.ArticleFile;
import dev.dateline.article.file.ArticleReader;
import dev.dateline.article.masthead.KindFinder;
import dev.dateline.article.masthead.StatedDate;
import dev.dateline.article.page.HtmlFragment;
import dev.dateline.article.story.Cleaner;
import dev.dateline.article.xml.XmlElement;
import dev.dateline.article.xml.XmlRecords;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;

/**
 * Reads RSS (all versions), Atom, and exports of WordPress, which are RSS with more in it.
 *
 * <p>An item is an article if the feed has its text, not a teaser of it. Of an export, what was published as a post is.
 */
public final class FeedReader implements ArticleReader {
    private static final Set<String> RECORDS = Set.of("item", "entry", "title", "image", "logo");

    /** A description of one paragraph below so many characters announces an article. A judgement, not measured. */
    private static final int LONGEST_TEASER = 600;

    private final Cleaner cleaner;

    public FeedReader(Cleaner cleaner) {
        this.cleaner = cleaner;
    }

    @Override
    public void read(ArticleFile file, Consumer<Reading> sink) throws IOException {
        String feed = "";
        int items = 0;
        int teasers = 0;
        int unpublished = 0;
        try (XmlRecords records = new XmlRecords(file.open())) {
            for (Optional<XmlElement> next = records.next(RECORDS); next.isPresent(); next = records.next(RECORDS)) {
                XmlElement item = next.get();
                if (item.name().equals("title") && feed.isEmpty()) {
                    feed = Paragraphs.normalised(item.text());
                }
                if (!item.name().equals("item") && !item.name().equals("entry")) {
                    continue;
                }
                items++;
                if (!isPublishedPost(item)) {
                    unpublished++;
                    continue;
                }
                List<Paragraph> paragraphs = story(item);
                if (paragraphs.isEmpty()) {
                    teasers++;
                    continue;
                }
                sink.accept(
                        article(file, records.line(), manuscript(item, paragraphs, feed), file.stem() + "-" + items));
            }
        }
        if (items == 0) {
            throw new UnreadableException("The feed has no items. Fetch it again, or remove it.");
        }
        if (teasers > 0) {
            sink.accept(file.rejected(
                    0,
                    teasers + " of its " + items
                            + " items have only a teaser, not the article. Take a feed with full text, or"
                            + " save the articles' pages."));
        }
        if (unpublished > 0) {
            sink.accept(file.noted(
                    unpublished + " of its " + items + " items are pages, pictures or drafts, and were left out."));
        }
    }

    private Reading article(ArticleFile file, long line, Manuscript item, String fallbackId) {
        try {
            String id = item.id().isBlank() ? fallbackId : item.id();
            return new Reading.Read(
                    cleaner.clean(new Manuscript(
                            ArticleId.of(id),
                            item.title(),
                            item.source(),
                            item.author(),
                            item.publication(),
                            item.url(),
                            item.language(),
                            item.kind(),
                            item.paragraphs())),
                    file.path());
        } catch (UnreadableException e) {
            return file.rejected(line, e.reason());
        }
    }

    private static Manuscript manuscript(XmlElement item, List<Paragraph> paragraphs, String feed) {
        String url = first(link(item), item.words("guid"));
        return new Manuscript(
                first(item.words("guid"), item.words("id"), url),
                Paragraphs.normalised(
                        Jsoup.parseBodyFragment(item.words("title")).text()),
                first(source(item), item.words("publisher"), feed),
                author(item),
                publication(item),
                url.startsWith("http") ? url : "",
                first(item.words("language"), item.attribute("lang")),
                KindFinder.marked(item.children("category").stream()
                        .map(category ->
                                first(category.attribute("label"), category.text(), category.attribute("term")))),
                paragraphs);
    }

    /** Exports hold pages, pictures and drafts too; other feeds say nothing of it. */
    private static boolean isPublishedPost(XmlElement item) {
        String type = item.words("post_type");
        String status = item.words("status");
        return (type.isEmpty() || type.equals("post")) && (status.isEmpty() || status.equals("publish"));
    }

    private static List<Paragraph> story(XmlElement item) {
        Optional<XmlElement> content = Stream.of("encoded", "content")
                .flatMap(name -> item.children(name).stream())
                .filter(each ->
                        !each.namespace().contains("excerpt") && !each.text().isBlank())
                .findFirst();
        if (content.isPresent()) {
            return paragraphs(content.get());
        }
        List<Paragraph> described = Stream.of(item.at("description"), item.at("summary"))
                .flatMap(Optional::stream)
                .map(FeedReader::paragraphs)
                .findFirst()
                .orElse(List.of());
        int length = described.stream().mapToInt(each -> each.text().length()).sum();
        return length > LONGEST_TEASER ? described : List.of();
    }

    private static List<Paragraph> paragraphs(XmlElement content) {
        String markup = content.children().isEmpty() ? content.text() : content.markup();
        return HtmlFragment.isMarkup(markup)
                ? HtmlFragment.paragraphs(markup)
                // WordPress keeps its posts as lines, and makes paragraphs of them when it shows them.
                : HtmlFragment.paragraphs(markup.replaceAll("\\R\\s*\\R", "</p><p>"));
    }

    private static String author(XmlElement item) {
        String named = item.children("author").stream()
                .map(author -> first(author.words("name"), author.children().isEmpty() ? author.text() : ""))
                .filter(name -> !name.isBlank())
                .collect(Collectors.joining(", "));
        String creators = item.children("creator").stream()
                .map(creator -> creator.text().strip())
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining(", "));
        return Paragraphs.normalised(first(creators, named));
    }

    /** RSS names the feed that an item came from, Atom describes it. */
    private static String source(XmlElement item) {
        return item.at("source")
                .map(source -> source.children().isEmpty() ? source.text().strip() : source.words("title"))
                .orElse("");
    }

    private static Publication publication(XmlElement item) {
        for (String name : List.of("post_date", "pubDate", "published", "issued", "date", "created")) {
            Optional<StatedDate> day = StatedDate.in(item.words(name));
            if (day.isPresent()) {
                return new Publication.Dated(day.get().day(), "feed item " + name);
            }
        }
        return Publication.UNKNOWN;
    }

    private static String link(XmlElement item) {
        return item.children("link").stream()
                .filter(link ->
                        link.attribute("rel").isEmpty() || link.attribute("rel").equals("alternate"))
                .map(link -> first(link.attribute("href"), link.text().strip()))
                .findFirst()
                .orElse("");
    }

    private static String first(String... values) {
        return Stream.of(values).filter(value -> !value.isBlank()).findFirst().orElse("");
    }
}
