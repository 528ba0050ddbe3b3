package dev.dateline.article;

import java.util.ArrayList;
import java.util.List;

/** Keeps of a manuscript what is the article. */
final class Cleaner {

    /** @throws UnreadableException if nothing of it is an article */
    Article clean(Manuscript manuscript) throws UnreadableException {
        var text = new StringBuilder();
        List<Block> blocks = new ArrayList<>();
        for (Paragraph paragraph : manuscript.paragraphs()) {
            text.append(text.isEmpty() ? "" : "\n\n");
            int start = text.length();
            text.append(paragraph.text());
            blocks.add(new Block(Block.Kind.BODY, start, text.length()));
        }
        if (blocks.isEmpty()) {
            throw new UnreadableException("Nothing in it reads like an article. Check what was saved.");
        }
        return new Article(
                manuscript.id(),
                manuscript.title(),
                manuscript.source(),
                manuscript.author(),
                manuscript.publication(),
                manuscript.url(),
                text.toString(),
                blocks);
    }
}
