package dev.dateline.article;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The posts of a live page, which have a time each: "today" in one of them is its own day, not the page's.
 *
 * <p>Posts are elements of one name beside each other, of which each has prose and a single {@code time}.
 */
final class LivePosts {
    /** A single dated part is the article, or a box in it. */
    private static final int FEWEST = 2;

    /** Shorter ones are lists of links with their times. */
    private static final int SHORTEST = 40;

    private final Map<Element, LocalDate> days;

    private LivePosts(Map<Element, LocalDate> days) {
        this.days = days;
    }

    /** The posts of a page as it came. */
    static LivePosts in(Element body) {
        Map<Element, LocalDate> days = new IdentityHashMap<>();
        Map<Element, Map<String, Integer>> siblings = new IdentityHashMap<>();
        Map<Element, LocalDate> dated = new IdentityHashMap<>();
        for (Element time : body.select("time")) {
            Element post = post(time);
            Optional<LocalDate> day = stated(time);
            if (post != null && post.parent() != null && day.isPresent()) {
                dated.put(post, day.get());
                siblings.computeIfAbsent(post.parent(), parent -> new HashMap<>())
                        .merge(kind(post), 1, Integer::sum);
            }
        }
        dated.forEach((post, day) -> {
            Element parent = post.parent();
            if (parent != null && siblings.getOrDefault(parent, Map.of()).getOrDefault(kind(post), 0) >= FEWEST) {
                days.put(post, day);
            }
        });
        return new LivePosts(days);
    }

    /** The day of a post; empty for any other element. */
    Optional<LocalDate> day(Element element) {
        return Optional.ofNullable(days.get(element));
    }

    /** The outermost element around a time that has no other time in it, where it has prose. */
    private static @Nullable Element post(Element time) {
        Element post = null;
        for (Element around = time.parent(); around != null; around = around.parent()) {
            if (around.select("time").size() > 1 || around.nameIs("body")) {
                break;
            }
            post = around;
        }
        return post != null && post.text().length() - time.text().length() >= SHORTEST ? post : null;
    }

    /** What is shown counts before the attribute, which may be of another time zone. */
    private static Optional<LocalDate> stated(Element time) {
        return StatedDate.in(time.text())
                .or(() -> StatedDate.in(time.attr("datetime")))
                .map(StatedDate::day);
    }

    private static String kind(Element element) {
        return element.normalName() + " "
                + element.classNames().stream().findFirst().orElse("");
    }
}
