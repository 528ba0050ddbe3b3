package dev.dateline.article.page;

import dev.dateline.article.Paragraph;
import dev.dateline.article.Paragraphs;
import dev.dateline.article.story.StoryListener;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * Finds the part of a web page that holds its story, in the manner of Readability: paragraphs give weight to the elements
 * around them, links take it away, and what is named like a menu or a comment section is left out.
 */
public final class MainContent {
    private static final String NEVER_SHOWN =
            "script,style,noscript,template,svg,iframe,object,embed,video,audio,canvas,"
                    + "button,input,select,textarea,dialog,[hidden],[style~=display:\\s*none],nav,menu,"
                    + "[role~=^(navigation|menu|menubar|banner|contentinfo|complementary|search|dialog|alertdialog|button)$]";

    private static final PartNames OTHER = PartNames.of("other-parts.txt");

    private static final Set<String> WEIGHTY = Set.of("p", "pre", "blockquote", "td");

    /** Below so many characters a paragraph gives no weight: labels and teasers do not make a story. */
    private static final int MIN_PARAGRAPH = 25;

    /**
     * A part that holds so much of a page's words is the story, whatever it is called. F1 on pages as HTML ({@code
     * PageEvaluation}): .25 .959, .4 .962, .6 .951.
     */
    private static final double TOO_MUCH_TO_LOSE = 0.4;

    private MainContent() {}

    /**
     * The paragraphs of the story, in order, with what surrounds some of them.
     *
     * @param published when the page says that it was published
     */
    public static List<Paragraph> paragraphs(Document page, Optional<LocalDate> published) {
        return paragraphs(page, published, StoryListener.NONE);
    }

    /**
     * The same.
     *
     * @param listener learns which parts are left out
     */
    static List<Paragraph> paragraphs(Document page, Optional<LocalDate> published, StoryListener listener) {
        Element body = page.body();
        LivePosts posts = LivePosts.in(body, published);
        for (Element element : body.select(NEVER_SHOWN)) {
            passOver(element, "not shown, or a menu", listener);
        }
        removeOtherParts(body, listener);
        TableRows.tell(body);
        Element story = story(body);
        List<Paragraph> paragraphs = StoryMarkup.paragraphs(story, posts.settle(body));
        if (listener.listens()) {
            tellOutside(StoryMarkup.paragraphs(body, posts), paragraphs, listener);
        }
        return paragraphs;
    }

    private static void passOver(Element element, String why, StoryListener listener) {
        // What stands in a part that was left out was left out with it.
        boolean told = listener.listens() && element.closest("body") != null;
        String text = told ? Paragraphs.normalised(element.text()) : "";
        element.remove();
        if (!text.isEmpty()) {
            listener.passedOver(text, why);
        }
    }

    private static void tellOutside(List<Paragraph> all, List<Paragraph> story, StoryListener listener) {
        Map<String, Integer> inside = new HashMap<>();
        story.forEach(paragraph -> inside.merge(paragraph.text(), 1, Integer::sum));
        for (Paragraph paragraph : all) {
            if (inside.merge(paragraph.text(), -1, Integer::sum) < 0) {
                listener.passedOver(paragraph.text(), "outside the element that holds the story");
            }
        }
    }

    private static void removeOtherParts(Element body, StoryListener listener) {
        int total = proseLength(body);
        for (Element element : body.select("aside,footer,form,[class],[id]")) {
            boolean named = OTHER.areIn(element.className() + " " + element.id())
                    || element.nameIs("aside")
                    || element.nameIs("footer")
                    || element.nameIs("form");
            if (named
                    && element.parent() != null
                    && !element.nameIs("body")
                    && !element.nameIs("article")
                    && proseLength(element) <= TOO_MUCH_TO_LOSE * total) {
                passOver(element, "a part named " + name(element), listener);
            }
        }
    }

    private static String name(Element element) {
        return Paragraphs.normalised("<" + element.normalName() + "> " + element.className() + " " + element.id());
    }

    private static Element story(Element body) {
        Map<Element, Double> weights = new HashMap<>();
        for (Element element : body.getAllElements()) {
            double weight = ownWeight(element);
            double share = 1;
            for (Element around = element.parent();
                    weight > 0 && around != null && share >= 0.25;
                    around = around.parent()) {
                weights.merge(around, weight * share, Double::sum);
                share /= 2;
            }
        }
        Element best = body;
        double bestWeight = 0;
        for (Map.Entry<Element, Double> entry : weights.entrySet()) {
            double weight = entry.getValue() * (1 - linkShare(entry.getKey()));
            if (weight > bestWeight) {
                bestWeight = weight;
                best = entry.getKey();
            }
        }
        return widened(best);
    }

    /** A story cut in pieces, by pictures or advertising, is whole only in the element around the pieces. */
    private static Element widened(Element best) {
        Element story = best;
        int length = proseLength(story);
        for (Element around = story.parent();
                around != null && !around.nameIs("body") && !around.nameIs("html");
                around = around.parent()) {
            int more = proseLength(around);
            if (more > 1.15 * length && linkShare(around) < 0.25) {
                story = around;
                length = more;
            }
        }
        return story;
    }

    private static double ownWeight(Element element) {
        boolean textual = WEIGHTY.contains(element.normalName())
                || (element.nameIs("div") && element.ownText().length() > 80);
        String text = textual ? element.text() : "";
        if (text.length() < MIN_PARAGRAPH) {
            return 0;
        }
        double commas =
                text.chars().filter(c -> c == ',' || c == '，' || c == '、').count();
        return (1 + commas + Math.min(text.length() / 100.0, 3)) * (1 - linkShare(element));
    }

    private static int proseLength(Element element) {
        int linked = element.select("a").stream()
                .mapToInt(link -> link.text().length())
                .sum();
        return Math.max(0, element.text().length() - linked);
    }

    private static double linkShare(Element element) {
        int length = element.text().length();
        Elements links = element.select("a");
        int linked = links.stream().mapToInt(link -> link.text().length()).sum();
        return length == 0 ? 0 : Math.min(1, (double) linked / length);
    }
}
