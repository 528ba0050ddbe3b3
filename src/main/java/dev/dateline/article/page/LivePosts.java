package dev.dateline.article.page;

import dev.dateline.article.masthead.StatedDate;
import dev.dateline.language.press.DateLabel;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The posts of a live page, which have a time each: "today" in one of them is its own day, not the page's.
 *
 * <p>Posts are elements of one name beside each other, of which each has prose and a single {@code time}, of a day near that of
 * the page: a list of anniversaries is no live page.
 */
final class LivePosts {
    /** A single dated part is the article, or a box in it. */
    private static final int FEWEST = 2;

    /** Shorter ones are lists of links with their times. */
    private static final int SHORTEST = 40;

    /** How far from the page's own day a post may be. */
    private static final int NEAR_DAYS = 31;

    private final Map<Element, LocalDate> dated;
    private Map<Element, LocalDate> posts = Map.of();

    private LivePosts(Map<Element, LocalDate> dated) {
        this.dated = dated;
    }

    /**
     * What may be the posts of a page as it came. Its times may be removed then, before the posts are {@linkplain #settle settled}.
     *
     * @param published when the page says that it was published; without it there are no posts
     */
    static LivePosts in(Element body, Optional<LocalDate> published) {
        Map<Element, Integer> times = new HashMap<>();
        Map<Element, LocalDate> dated = new HashMap<>();
        if (published.isEmpty()) {
            return new LivePosts(dated);
        }
        List<Element> all = body.select("time");
        for (Element time : all) {
            for (Element around = time.parent(); around != null; around = around.parent()) {
                times.merge(around, 1, Integer::sum);
            }
        }
        for (Element time : all) {
            Element post = post(time, times);
            Optional<LocalDate> day = stated(time).filter(stated -> isNear(stated, published.get()));
            if (post != null && day.isPresent()) {
                dated.put(post, day.get());
            }
        }
        return new LivePosts(dated);
    }

    /** Keeps those that are left of a page, and have their like beside them. */
    LivePosts settle(Element body) {
        Map<Element, Map<String, Integer>> siblings = new HashMap<>();
        dated.keySet().stream()
                .filter(post -> post.parent() != null && body.equals(post.closest("body")))
                .forEach(post -> siblings.computeIfAbsent(post.parent(), parent -> new HashMap<>())
                        .merge(kind(post), 1, Integer::sum));
        posts = new HashMap<>();
        dated.forEach((post, day) -> {
            Element parent = post.parent();
            if (parent != null && siblings.getOrDefault(parent, Map.of()).getOrDefault(kind(post), 0) >= FEWEST) {
                posts.put(post, day);
            }
        });
        return this;
    }

    /** The day of a post; empty for any other element. */
    Optional<LocalDate> day(Element element) {
        return Optional.ofNullable(posts.get(element));
    }

    /** The outermost element around a time that has no other time in it, where it has prose. */
    private static @Nullable Element post(Element time, Map<Element, Integer> times) {
        Element post = null;
        for (Element around = time.parent();
                around != null && !around.nameIs("body") && times.getOrDefault(around, 0) == 1;
                around = around.parent()) {
            post = around;
        }
        return post != null && post.text().length() - time.text().length() >= SHORTEST ? post : null;
    }

    private static boolean isNear(LocalDate day, LocalDate published) {
        return !day.isBefore(published.minusDays(NEAR_DAYS)) && !day.isAfter(published.plusDays(NEAR_DAYS));
    }

    /** What is shown counts before the attribute, which may be of another time zone. */
    private static Optional<LocalDate> stated(Element time) {
        return DateLabel.isUpdate(time.text())
                ? Optional.empty()
                : StatedDate.in(time.text())
                        .or(() -> StatedDate.in(time.attr("datetime")))
                        .map(StatedDate::day);
    }

    private static String kind(Element element) {
        return element.normalName() + " "
                + element.classNames().stream().findFirst().orElse("");
    }
}
