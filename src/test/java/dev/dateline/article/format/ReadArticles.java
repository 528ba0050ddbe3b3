package dev.dateline.article.format;

import dev.dateline.article.Article;
import dev.dateline.article.Reading;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Everything that came of reading paths. */
record ReadArticles(List<Article> articles, List<Reading.Rejected> rejected, List<Reading.Noted> noted) {

    static ReadArticles of(Path... paths) {
        var read = new ReadArticles(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        new ArticleFiles().read(List.of(paths), read::add);
        return read;
    }

    static ReadArticles ofSamples() {
        var read = new ReadArticles(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        new SampleArticles().read(read::add);
        return read;
    }

    Article only() {
        if (articles.size() != 1 || !rejected.isEmpty()) {
            throw new AssertionError("one article was expected, not " + articles + " and " + rejected);
        }
        return articles.get(0);
    }

    Article article(String id) {
        return articles.stream()
                .filter(article -> article.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no article " + id));
    }

    private void add(Reading reading) {
        switch (reading) {
            case Reading.Read read -> articles.add(read.article());
            case Reading.Rejected rejection -> rejected.add(rejection);
            case Reading.Noted note -> noted.add(note);
        }
    }
}
