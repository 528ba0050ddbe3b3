package dev.dateline.lab.sentences;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dev.dateline.lab.archive.ScratchArchive;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A question on a paragraph, as in SQuAD 2.0 (Rajpurkar, Jia and Liang 2018).
 *
 * @param title the page
 * @param paragraph its number on the page
 * @param question what is asked
 * @param answers how the paragraph answers, in its own words; empty where it does not say
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record ParagraphQuestion(String id, String title, int paragraph, String question, List<String> answers) {

    /** What a record leaves out is empty. */
    public ParagraphQuestion(
            @Nullable String id,
            @Nullable String title,
            int paragraph,
            @Nullable String question,
            @Nullable List<String> answers) {
        this.id = Objects.requireNonNullElse(id, "");
        this.title = Objects.requireNonNullElse(title, "");
        this.paragraph = paragraph;
        this.question = Objects.requireNonNullElse(question, "");
        this.answers = answers == null ? List.of() : List.copyOf(answers);
    }

    /** The id of its paragraph in a {@link ScratchArchive}. */
    public String article() {
        return articleId(title, paragraph);
    }

    /** The id of a paragraph in a {@link ScratchArchive}. */
    public static String articleId(String title, int paragraph) {
        return title + "-" + paragraph;
    }

    /**
     * A paragraph of a page.
     *
     * @param text may be blank
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Paragraph(String title, int paragraph, String text) {}
}
