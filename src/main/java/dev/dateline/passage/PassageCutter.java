package dev.dateline.passage;

import dev.dateline.article.Article;
import dev.dateline.article.Publication;
import dev.dateline.language.token.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts an article into passages of whole sentences, of about equal length, none overlapping. Safe for use by many
 * threads.
 */
public final class PassageCutter {

    /** Characters a passage aims at. */
    public static final int DEFAULT_LENGTH = 1_000;

    private final SentenceSplitter splitter;
    private final int length;

    /** @param length how many characters a passage aims at; one longer sentence makes a passage of its own */
    public PassageCutter(SentenceSplitter splitter, int length) {
        this.splitter = splitter;
        this.length = length;
    }

    public PassageCutter() {
        this(new SentenceSplitter(), DEFAULT_LENGTH);
    }

    /** The passages of an article, in order; none for an article without text. None is of two days. */
    public List<Passage> cut(Article article) {
        List<Passage> passages = new ArrayList<>();
        List<Sentence> ofADay = new ArrayList<>();
        Publication day = article.publication();
        for (Sentence sentence : splitter.split(article)) {
            Publication next = article.publicationAt(sentence.span().start());
            if (!next.equals(day)) {
                cut(article, ofADay, passages);
                ofADay.clear();
                day = next;
            }
            ofADay.add(sentence);
        }
        cut(article, ofADay, passages);
        return passages;
    }

    private void cut(Article article, List<Sentence> sentences, List<Passage> passages) {
        if (sentences.isEmpty()) {
            return;
        }
        int total =
                sentences.getLast().span().end() - sentences.getFirst().span().start();
        int pieces = Math.max(1, Math.round((float) total / length));
        double share = (double) total / pieces;
        int from = 0;
        for (int i = 0; i < sentences.size(); i++) {
            boolean last = i == sentences.size() - 1;
            if (last || reaches(sentences, from, i, share)) {
                passages.add(passage(article, passages.size(), sentences.subList(from, i + 1)));
                from = i + 1;
            }
        }
    }

    /** Whether a passage from one sentence to another comes nearer to its share of the text than with one more. */
    private static boolean reaches(List<Sentence> sentences, int from, int to, double share) {
        int start = sentences.get(from).span().start();
        int now = sentences.get(to).span().end() - start;
        int then = sentences.get(to + 1).span().end() - start;
        return Math.abs(now - share) <= Math.abs(then - share);
    }

    private static Passage passage(Article article, int ordinal, List<Sentence> sentences) {
        Span span = new Span(
                sentences.getFirst().span().start(), sentences.getLast().span().end());
        return new Passage(article.id(), ordinal, span, sentences);
    }
}
