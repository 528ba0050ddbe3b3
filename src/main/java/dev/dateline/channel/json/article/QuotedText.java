package dev.dateline.channel.json.article;

import dev.dateline.article.Article;
import dev.dateline.article.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A stretch of an article that is to be marked on its page.
 *
 * @param start UTF-16 index of its first character in the article's text
 * @param end UTF-16 index after its last character
 */
record QuotedText(int start, int end) {
    private static final Pattern RANGE = Pattern.compile("(\\d{1,9})-(\\d{1,9})");

    /** Nothing. */
    static final QuotedText NONE = new QuotedText(0, 0);

    /**
     * Reads {@code start-end}. What is no stretch of the text is nothing: a link may be older than the article it leads
     * to, and its page is worth showing all the same.
     */
    static QuotedText parse(Optional<String> range, String text) {
        Matcher matcher = RANGE.matcher(range.orElse(""));
        if (!matcher.matches()) {
            return NONE;
        }
        QuotedText quoted = new QuotedText(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
        return quoted.start < quoted.end && quoted.end <= text.length() ? quoted : NONE;
    }

    /** The paragraphs of an article, each cut where the mark begins and ends. */
    List<Paragraph> mark(Article article) {
        return article.blocks().stream()
                .map(block -> new Paragraph(block.kind(), cut(article.text(), block)))
                .toList();
    }

    private List<Piece> cut(String text, Block block) {
        int from = Math.clamp(start, block.start(), block.end());
        int to = Math.clamp(end, block.start(), block.end());
        List<Piece> pieces = new ArrayList<>();
        if (block.start() < from) {
            pieces.add(new Piece(text.substring(block.start(), from), false, false));
        }
        if (from < to) {
            pieces.add(new Piece(text.substring(from, to), true, from == start));
        }
        if (to < block.end()) {
            pieces.add(new Piece(text.substring(to, block.end()), false, false));
        }
        return pieces;
    }

    /** A paragraph. */
    record Paragraph(Block.Kind kind, List<Piece> pieces) {
        public boolean headline() {
            return kind == Block.Kind.HEADLINE;
        }

        public boolean caption() {
            return kind == Block.Kind.CAPTION;
        }
    }

    /**
     * A part of a paragraph.
     *
     * @param marked whether it is quoted
     * @param first whether the quote begins with it
     */
    record Piece(String text, boolean marked, boolean first) {}
}
