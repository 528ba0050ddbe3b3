package dev.dateline.article.page;

import dev.dateline.article.Paragraph;
import dev.dateline.article.Paragraph.Markup;
import dev.dateline.article.Paragraphs;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Turns the markup of a story into paragraphs: a line breaks where a browser would break it. */
final class StoryMarkup {
    /** A short line that is nothing but a link is a link, and no part of the story. */
    private static final double MOSTLY_LINKS = 0.8;

    private static final int MIN_LINKED = 12;

    private StoryMarkup() {}

    /** @param posts of the page that the story is of */
    static List<Paragraph> paragraphs(Element story, LivePosts posts) {
        var builder = new Builder(posts);
        story.traverse(builder);
        builder.close();
        return builder.paragraphs;
    }

    private static final class Builder implements NodeVisitor {
        private final List<Paragraph> paragraphs = new ArrayList<>();
        private final StringBuilder open = new StringBuilder();
        private Markup markup = Markup.NONE;
        private int linked;
        private int links;
        private Optional<LocalDate> posted = Optional.empty();
        private final LivePosts posts;

        private Builder(LivePosts posts) {
            this.posts = posts;
        }

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode text) {
                open.append(text.getWholeText());
                linked += links > 0 ? text.getWholeText().strip().length() : 0;
            } else if (node instanceof Element element) {
                if (breaksLine(element)) {
                    close();
                    markup = markup(element, markup);
                }
                links += element.nameIs("a") ? 1 : 0;
                if (posts.day(element).isPresent()) {
                    close();
                    posted = posts.day(element);
                }
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element) {
                if (breaksLine(element)) {
                    close();
                    markup = Markup.NONE;
                }
                links -= element.nameIs("a") ? 1 : 0;
                if (posts.day(element).isPresent()) {
                    close();
                    posted = Optional.empty();
                }
            }
        }

        void close() {
            String words = Paragraphs.normalised(open.toString());
            boolean link = linked >= MIN_LINKED && linked > MOSTLY_LINKS * words.length();
            if (!words.isEmpty() && !link) {
                paragraphs.add(new Paragraph(words, markup, posted));
            }
            open.setLength(0);
            linked = 0;
        }
    }

    private static boolean breaksLine(Element element) {
        return element.isBlock() || element.nameIs("br");
    }

    private static Markup markup(Element element, Markup around) {
        if (element.normalName().matches("h[1-6]")) {
            return Markup.HEADING;
        }
        if (element.nameIs("figcaption")
                || around == Markup.CAPTION
                || element.className().toLowerCase(Locale.ROOT).contains("caption")) {
            return Markup.CAPTION;
        }
        return element.nameIs("li") || around == Markup.ITEM ? Markup.ITEM : Markup.STORY;
    }
}
