package dev.dateline.article.story;

import dev.dateline.article.Article;
import dev.dateline.article.ArticleKind;
import dev.dateline.article.Block;
import dev.dateline.article.Manuscript;
import dev.dateline.article.Paragraph;
import dev.dateline.article.UnreadableException;
import dev.dateline.article.Wording;
import dev.dateline.article.masthead.KindFinder;
import dev.dateline.article.masthead.Masthead;
import dev.dateline.language.Document;
import dev.dateline.language.correction.Withdrawal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Keeps of a manuscript what is the article: body, headlines within it, and captions.
 *
 * <p>Menus, advertising, cookie text, appeals, related headlines, credits and readers' comments go. Where a line could be
 * either, a sentence is kept and a label is not. Safe for use by many threads.
 */
public final class Cleaner {
    private final LineRules clutter = LineRules.of("clutter.txt");
    private final StoryEnd storyEnd = new StoryEnd();
    private final StoryListener listener;

    /** Tells nobody what it leaves out. */
    public Cleaner() {
        this(StoryListener.NONE);
    }

    /** @param listener learns what is left out; then this is for one thread */
    public Cleaner(StoryListener listener) {
        this.listener = listener;
    }

    /** Who learns what is left out: whoever leaves out parts of a page before they come here tells it. */
    public StoryListener listener() {
        return listener;
    }

    /**
     * The article that a manuscript holds.
     *
     * @throws UnreadableException if nothing of it is an article
     */
    public Article clean(Manuscript manuscript) throws UnreadableException {
        Sorting sorting = sort(manuscript);
        listener.sorted(manuscript.paragraphs(), sorting.verdicts());
        var text = new StringBuilder();
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < sorting.verdicts().size(); i++) {
            if (sorting.verdicts().get(i) instanceof Verdict.Kept kept) {
                text.append(text.isEmpty() ? "" : "\n\n");
                int start = text.length();
                Paragraph paragraph = manuscript.paragraphs().get(i);
                text.append(paragraph.text());
                blocks.add(new Block(kept.kind(), start, text.length(), paragraph.posted()));
            }
        }
        if (blocks.isEmpty()) {
            throw new UnreadableException(
                    "Nothing in it reads like an article. Check that the page was saved with its story.");
        }
        Masthead masthead = sorting.masthead();
        ArticleKind marked = manuscript.kind();
        return new Article(
                manuscript.id(),
                masthead.title(),
                masthead.source(),
                masthead.author(),
                masthead.publication(),
                manuscript.url(),
                TextLanguage.of(manuscript.language(), text.toString()),
                marked == ArticleKind.UNKNOWN || marked == ArticleKind.NEWS
                        ? KindFinder.formed(masthead.title(), manuscript.url(), opening(manuscript))
                                .or(marked)
                        : marked,
                text.toString(),
                blocks);
    }

    private static List<String> opening(Manuscript manuscript) {
        return manuscript.paragraphs().stream().map(Paragraph::text).toList();
    }

    /** Whether a paragraph says what was wrong in the article: that it "was corrected" alone is no part of it. */
    private static boolean corrects(Wording wording) {
        return Document.of(wording.text()).withdrawals().stream()
                .anyMatch(withdrawal -> withdrawal.of() != Withdrawal.Of.OTHERS);
    }

    /** Judges every paragraph. */
    public Sorting sort(Manuscript manuscript) {
        List<Wording> wordings = manuscript.paragraphs().stream()
                .map(paragraph -> Wording.of(paragraph.text()))
                .toList();
        Map<Integer, String> dropped = new HashMap<>();
        for (int i = 0; i < wordings.size(); i++) {
            int index = i;
            clutter.reason(wordings.get(i))
                    .filter(reason -> !corrects(wordings.get(index)))
                    .ifPresent(reason -> dropped.put(index, reason));
        }
        Appeals.in(wordings).forEach(i -> dropped.put(i, "appeal to give or subscribe"));
        int storyAt = StoryStart.find(wordings, dropped.keySet());
        Masthead masthead = Masthead.of(manuscript, wordings, storyAt, dropped);
        dropped.putAll(masthead.lines());
        for (int i = 0; i < masthead.storyFrom(); i++) {
            dropped.putIfAbsent(i, "before the title");
        }
        int end = storyEnd.find(wordings, dropped.keySet(), masthead.storyFrom());
        for (int i = end; i < wordings.size(); i++) {
            dropped.putIfAbsent(i, "after the end of the story");
        }
        return new Sorting(masthead, new StorySorter(manuscript.paragraphs(), wordings, dropped).verdicts());
    }

    /**
     * What became of a manuscript's paragraphs.
     *
     * @param verdicts one a paragraph
     */
    public record Sorting(Masthead masthead, List<Verdict> verdicts) {
        public Sorting {
            verdicts = List.copyOf(verdicts);
        }
    }
}
