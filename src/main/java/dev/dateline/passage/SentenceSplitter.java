package dev.dateline.passage;

import dev.dateline.article.Article;
import dev.dateline.article.Block;
import dev.dateline.language.token.SentenceFinder;
import dev.dateline.language.token.Span;
import java.util.ArrayList;
import java.util.List;

/** Splits an article into sentences, each of which knows its kind of block. None crosses a paragraph. Safe for use by many threads. */
public final class SentenceSplitter {
    private final SentenceFinder finder;

    public SentenceSplitter() {
        this(SentenceFinder.ENGLISH);
    }

    /** @param finder of the article's language */
    public SentenceSplitter(SentenceFinder finder) {
        this.finder = finder;
    }

    /** The sentences of an article, in order. */
    public List<Sentence> split(Article article) {
        List<Sentence> sentences = new ArrayList<>();
        for (Block block : article.blocks()) {
            for (Span span : split(article.text(), block.start(), block.end())) {
                sentences.add(new Sentence(span, block.kind()));
            }
        }
        return sentences;
    }

    /** The sentences of a stretch of text, as spans of the whole text. */
    public List<Span> split(String text, int start, int end) {
        return finder.find(text, start, end);
    }
}
