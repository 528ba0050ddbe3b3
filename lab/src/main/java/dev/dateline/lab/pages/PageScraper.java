package dev.dateline.lab.pages;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Turns web pages into what a plain scraper makes of them: every word that a browser would show, menus and all. */
final class PageScraper {
    private static final Set<String> NOT_SHOWN = Set.of("script", "style", "noscript", "template", "svg", "head");

    private PageScraper() {}

    /** Writes {@code name.txt} for every {@code name.html.gz} of the folder. */
    static void scrape(Path pages, Path target) throws IOException {
        List<Path> files;
        try (Stream<Path> listed = Files.list(pages)) {
            files = listed.sorted().toList();
        }
        for (Path file : files) {
            String name = file.getFileName().toString().replaceFirst("\\.html\\.gz$", "");
            try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
                Files.writeString(target.resolve(name + ".txt"), words(Jsoup.parse(in, null, "")));
            }
        }
    }

    private static String words(Document page) {
        page.select(String.join(",", NOT_SHOWN)).remove();
        page.select("[hidden],[style~=display:\\s*none]").remove();
        var words = new StringBuilder();
        page.body().traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof TextNode text) {
                    words.append(text.getWholeText().replaceAll("\\s+", " "));
                } else if (breaksLine(node)) {
                    words.append('\n');
                }
            }

            @Override
            public void tail(Node node, int depth) {
                if (breaksLine(node)) {
                    words.append('\n');
                }
            }
        });
        return words.toString()
                .replaceAll("[ \\t]*\\n[ \\t]*", "\n")
                .replaceAll("\\n{3,}", "\n\n")
                .strip();
    }

    private static boolean breaksLine(Node node) {
        return node instanceof Element element && (element.isBlock() || element.nameIs("br"));
    }
}
