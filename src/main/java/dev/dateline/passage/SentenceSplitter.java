package dev.dateline.passage;

import dev.dateline.article.Article;
import dev.dateline.article.Block;
import dev.dateline.language.correction.Withdrawal;
import dev.dateline.language.correction.Withdrawals;
import dev.dateline.language.token.SentenceFinder;
import dev.dateline.language.token.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Splits an article into sentences, each of which knows its kind of block. None crosses a paragraph. A claim and what takes it
 * back count as one, so that nobody quotes the one without the other. Safe for use by many threads.
 */
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
            for (Span span : joined(article.text(), split(article.text(), block.start(), block.end()))) {
                sentences.add(new Sentence(span, block.kind()));
            }
        }
        return sentences;
    }

    private static List<Span> joined(String text, List<Span> sentences) {
        List<Withdrawal> withdrawals = Withdrawals.in(text, sentences);
        if (withdrawals.isEmpty()) {
            return sentences;
        }
        List<Span> joined = new ArrayList<>();
        for (Span sentence : sentences) {
            boolean goesOn = !joined.isEmpty()
                    && withdrawals.stream()
                            .map(Withdrawal::whole)
                            .anyMatch(whole ->
                                    whole.start() <= joined.getLast().start() && sentence.end() <= whole.end());
            joined.add(goesOn ? new Span(joined.removeLast().start(), sentence.end()) : sentence);
        }
        return joined;
    }

    /** The sentences of a stretch of text, as spans of the whole text. */
    public List<Span> split(String text, int start, int end) {
        return finder.find(text, start, end);
    }
}
