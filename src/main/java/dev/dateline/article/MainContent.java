package dev.dateline.article;

import java.util.ArrayList;
import java.util.List;
import net.dankito.readability4j.Readability4J;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The paragraphs of a web page that are its story. */
final class MainContent {
    private MainContent() {}

    static List<Paragraph> paragraphs(Document page) {
        List<Paragraph> out = new ArrayList<>();
        Element c = new Readability4J("http://example.org/", page.outerHtml())
                .parse()
                .getArticleContent();
        if (c != null) {
            for (Element e : c.select("p,h1,h2,h3,h4,li,blockquote,pre,td")) {
                String t = Paragraphs.normalised(e.ownText().isBlank() ? "" : e.text());
                if (!t.isEmpty()) out.add(Paragraph.plain(t));
            }
        }
        return out;
    }
}
