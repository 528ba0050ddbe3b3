package dev.dateline.lexicon;

import dev.dateline.archive.ArticleFilter;
import java.util.List;
import java.util.Optional;

/** The lexicon of an archive without articles. */
public class NoWords implements Lexicon {

    @Override
    public boolean knows(String word) {
        return false;
    }

    @Override
    public Optional<String> spelling(List<String> words, int at, ArticleFilter filter) {
        return Optional.empty();
    }

    @Override
    public boolean isCapitalised(String word) {
        return false;
    }

    @Override
    public Use use(String name) {
        return new Use(0, 0, 0, 0, 0);
    }

    @Override
    public boolean isName(String words) {
        return false;
    }

    @Override
    public Optional<String> holder(String role, ArticleFilter filter) {
        return Optional.empty();
    }

    @Override
    public Optional<String> otherForm(String words, ArticleFilter filter) {
        return Optional.empty();
    }

    @Override
    public Optional<String> shortForm(String name) {
        return Optional.empty();
    }
}
