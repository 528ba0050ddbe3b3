package dev.dateline.article.page;

import dev.dateline.article.Paragraph;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Markup that holds a story and nothing around it, as feeds and content systems hand it out. */
public final class HtmlFragment {
    private static final String NEVER_SHOWN =
            "script,style,noscript,template,svg,iframe,object,embed,video,audio,canvas,form,[hidden]";

    private static final Pattern MARKUP =
            Pattern.compile("</(?:p|div|h[1-6]|blockquote)\\s*>", Pattern.CASE_INSENSITIVE);

    private HtmlFragment() {}

    /** Whether a text that may be either is markup: some element that holds a paragraph ends in it. */
    public static boolean isMarkup(String text) {
        return MARKUP.matcher(text).find();
    }

    /** Its paragraphs, in order. */
    public static List<Paragraph> paragraphs(String markup) {
        Element body = Jsoup.parseBodyFragment(markup).body();
        LivePosts posts = LivePosts.in(body, Optional.empty());
        body.select(NEVER_SHOWN).remove();
        TableRows.tell(body);
        return StoryMarkup.paragraphs(body, posts.settle(body));
    }
}
