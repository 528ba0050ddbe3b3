package dev.dateline.article.story;

import dev.dateline.article.Block;
import dev.dateline.article.Paragraph;
import dev.dateline.article.Paragraph.Markup;
import dev.dateline.article.Wording;
import dev.dateline.article.story.Verdict.Dropped;
import dev.dateline.article.story.Verdict.Kept;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells body, headlines and captions apart among the paragraphs that are left, by their wording and neighbours. */
final class StorySorter {
    /** Longer lines without a full stop are captions or teasers, not cross-heads. */
    private static final int MAX_CROSSHEAD_WORDS = 14;

    /** Two lines in a row of as many words, without a full stop, are links to other stories. */
    private static final int LINK_WORDS = 6;

    /** Said twice, so long a paragraph is a copy: a caption and its alternative text, a pull quote. */
    private static final int COPY_LENGTH = 40;

    private final List<Paragraph> paragraphs;
    private final List<Wording> wordings;
    private final Map<Integer, String> dropped;
    private final int firstProse;
    private final int lastProse;

    /** @param dropped what is known not to be the story, by index, and why */
    StorySorter(List<Paragraph> paragraphs, List<Wording> wordings, Map<Integer, String> dropped) {
        this.paragraphs = paragraphs;
        this.wordings = wordings;
        this.dropped = dropped;
        int first = Integer.MAX_VALUE;
        int last = -1;
        for (int i = 0; i < wordings.size(); i++) {
            if (!dropped.containsKey(i) && wordings.get(i).isProse()) {
                first = Math.min(first, i);
                last = i;
            }
        }
        this.firstProse = first;
        this.lastProse = last;
    }

    /** One verdict a paragraph, in their order. */
    List<Verdict> verdicts() {
        List<Verdict> verdicts = new ArrayList<>();
        Set<String> said = new HashSet<>();
        for (int i = 0; i < paragraphs.size(); i++) {
            Verdict verdict = dropped.containsKey(i) ? new Dropped(dropped.getOrDefault(i, "")) : verdict(i);
            String text = paragraphs.get(i).text();
            boolean copy = verdict instanceof Kept && text.length() >= COPY_LENGTH && !said.add(text);
            verdicts.add(copy ? new Dropped("said before") : verdict);
        }
        return verdicts;
    }

    private Verdict verdict(int i) {
        Wording wording = wordings.get(i);
        if (!wording.hasLetters()) {
            return new Dropped("ornament");
        }
        if (lastProse < 0) {
            return new Kept(Block.Kind.BODY);
        }
        if (isCaption(i)) {
            return new Kept(Block.Kind.CAPTION);
        }
        if (paragraphs.get(i).markup() == Markup.HEADING) {
            return i < lastProse ? new Kept(Block.Kind.HEADLINE) : new Dropped("heading without a story");
        }
        if (wording.isProse()) {
            return new Kept(isDeck(i) ? Block.Kind.HEADLINE : Block.Kind.BODY);
        }
        if (i < firstProse) {
            return beforeStory(i);
        }
        if (i > lastProse) {
            return followsBody(i) && (wording.endsInFullStop() || isInStoryMarkup(i))
                    ? new Kept(Block.Kind.BODY)
                    : new Dropped("label after the story");
        }
        return withinStory(i);
    }

    private boolean isCaption(int i) {
        if (paragraphs.get(i).markup() == Markup.CAPTION || Caption.is(wordings.get(i))) {
            return true;
        }
        boolean credited =
                i + 1 < wordings.size() && dropped.getOrDefault(i + 1, "").equals("picture credit");
        return credited && !wordings.get(i).endsInFullStop();
    }

    private Verdict beforeStory(int i) {
        Wording wording = wordings.get(i);
        if (wording.words() < 4) {
            return new Dropped("label before the story");
        }
        boolean behindByline = false;
        for (int k = 0; k < i; k++) {
            String reason = dropped.getOrDefault(k, "");
            behindByline |= reason.equals("byline") || reason.equals("date");
        }
        return new Kept(behindByline && !wording.endsSentence() ? Block.Kind.CAPTION : Block.Kind.HEADLINE);
    }

    private Verdict withinStory(int i) {
        Wording wording = wordings.get(i);
        if (wording.endsSentence() || wording.opensQuote() || isItem(i)) {
            return new Kept(Block.Kind.BODY);
        }
        if (wording.words() > MAX_CROSSHEAD_WORDS) {
            return new Kept(Block.Kind.BODY);
        }
        boolean amongLinks = isLinkLike(i) && (isLinkLike(i - 1) || isLinkLike(i + 1));
        return amongLinks ? new Dropped("links to other stories") : new Kept(Block.Kind.HEADLINE);
    }

    private boolean isItem(int i) {
        return paragraphs.get(i).markup() == Markup.ITEM || wordings.get(i).isItem();
    }

    private boolean isInStoryMarkup(int i) {
        return paragraphs.get(i).markup() == Markup.STORY || paragraphs.get(i).markup() == Markup.ITEM;
    }

    private boolean isLinkLike(int i) {
        return i >= 0
                && i < wordings.size()
                && wordings.get(i).words() >= LINK_WORDS
                && paragraphs.get(i).markup() == Markup.NONE
                && !wordings.get(i).isItem()
                && !wordings.get(i).endsSentence()
                && !wordings.get(i).opensQuote();
    }

    private boolean followsBody(int i) {
        return i > 0 && !dropped.containsKey(i - 1);
    }

    /** A deck stands between the title and the byline, date or first picture, and the story begins behind these. */
    private boolean isDeck(int i) {
        return i == firstProse && (isSaidAgain(i) || isSetOff(i));
    }

    private boolean isSaidAgain(int i) {
        String deck = wordings.get(i).text();
        return wordings.stream().skip(i + 1L).anyMatch(later -> later.text().contains(deck));
    }

    private boolean isSetOff(int i) {
        return i + 1 < wordings.size()
                && dropped.containsKey(i + 1)
                && i > 0
                && dropped.containsKey(i - 1)
                && !wordings.get(i).hasSeveralSentences()
                && i < lastProse;
    }
}
