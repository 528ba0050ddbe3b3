package dev.dateline.article;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One news article, cleaned: what the archive keeps, quotes and shows.
 *
 * <p>The {@code text} is the body alone: {@link Block}s that were judged not to be the article are not in it. Every
 * offset anywhere in Dateline is a UTF-16 index into this text. Text fields that are not known are empty.
 *
 * @param id the file's name without its extension, or the record's own id; a re-ingested id replaces its article
 * @param title the headline, without the site's name
 * @param source the publisher, such as a newspaper
 * @param author the byline
 * @param publication when it was published and where that was read
 * @param url where it stands on the web
 * @param language what it is written in, as BCP 47 names languages, in lower case without a country: {@code en}
 * @param kind what it is meant as
 * @param text the body: its blocks, separated by blank lines
 * @param blocks the kept blocks, in order, each a part of {@code text}, none overlapping
 */
public record Article(
        String id,
        String title,
        String source,
        String author,
        Publication publication,
        String url,
        String language,
        ArticleKind kind,
        String text,
        List<Block> blocks) {

    /** @throws IllegalArgumentException if the id is blank or a block lies outside the text */
    public Article {
        Objects.requireNonNull(publication);
        if (id.isBlank()) {
            throw new IllegalArgumentException("an article needs an id");
        }
        blocks = List.copyOf(blocks);
        int last = 0;
        for (Block block : blocks) {
            if (block.start() < last || block.end() > text.length()) {
                throw new IllegalArgumentException("block " + block + " does not fit the text of article " + id);
            }
            last = block.end();
        }
    }

    /** An article of which neither language nor kind is known. */
    public Article(
            String id,
            String title,
            String source,
            String author,
            Publication publication,
            String url,
            String text,
            List<Block> blocks) {
        this(id, title, source, author, publication, url, "", ArticleKind.UNKNOWN, text, blocks);
    }

    /** The same at another address. */
    public Article at(String address) {
        return new Article(id, title, source, author, publication, address, language, kind, text, blocks);
    }

    /** The same, published on another day. */
    public Article published(Publication other) {
        return new Article(id, title, source, author, other, url, language, kind, text, blocks);
    }

    /** When what stands at a place of the text was published: on the day of its post, or of the article. */
    public Publication publicationAt(int offset) {
        int first = 0;
        int last = blocks.size() - 1;
        while (first <= last) {
            int middle = (first + last) >>> 1;
            Block block = blocks.get(middle);
            if (offset < block.start()) {
                last = middle - 1;
            } else if (offset >= block.end()) {
                first = middle + 1;
            } else {
                return block.posted()
                        .filter(day -> !publication.date().equals(Optional.of(day)))
                        .<Publication>map(day -> new Publication.Dated(day, "time of the post"))
                        .orElse(publication);
            }
        }
        return publication;
    }
}
