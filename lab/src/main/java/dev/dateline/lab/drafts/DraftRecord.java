package dev.dateline.lab.drafts;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dev.dateline.article.Article;
import dev.dateline.article.Block;
import dev.dateline.article.Publication;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A line of a file of drafts: an article, or what a model might have written of some of them and what must become of each of its
 * sentences.
 *
 * @param article given where the line is one; the others are then empty
 * @param lie what is wrong with the draft
 * @param draft as a model writes it, with the articles' ids in square brackets
 * @param verdicts for each of its sentences, {@code keep} or {@code drop}
 * @param passages the ids of the articles it was shown
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record DraftRecord(
        Optional<Map<String, String>> article, String lie, String draft, List<String> verdicts, List<String> passages) {

    static final String KEEP = "keep";

    /** Copies the lists. */
    public DraftRecord {
        lie = Objects.requireNonNullElse(lie, "");
        draft = Objects.requireNonNullElse(draft, "");
        verdicts = List.copyOf(Objects.requireNonNullElse(verdicts, List.of()));
        passages = List.copyOf(Objects.requireNonNullElse(passages, List.of()));
    }

    /** The article of such a line. */
    public static Article toArticle(Map<String, String> fields) {
        String text = fields.getOrDefault("text", "");
        return new Article(
                fields.getOrDefault("id", ""),
                fields.getOrDefault("title", ""),
                fields.getOrDefault("source", ""),
                "",
                new Publication.Dated(LocalDate.parse(fields.getOrDefault("published", "")), "file"),
                "",
                text,
                List.of(new Block(Block.Kind.BODY, 0, text.length())));
    }
}
