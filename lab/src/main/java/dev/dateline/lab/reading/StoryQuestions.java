package dev.dateline.lab.reading;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.article.Article;
import dev.dateline.article.Block;
import dev.dateline.article.Publication;
import dev.dateline.lab.file.BadQuestionFileException;
import dev.dateline.lab.file.QuestionFile;
import dev.dateline.language.token.Span;
import dev.dateline.time.TimeInterval;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Questions on stories, as NewsQA has them: the stories stand beside, in {@code articles.jsonl.gz}.
 *
 * @param stories by their ids
 */
public record StoryQuestions(List<Asked> questions, Map<String, Article> stories) {
    /** About a window around an answer, in characters on either side. */
    private static final int AROUND = 500;

    /**
     * A question.
     *
     * @param article the id of its story
     * @param answers in the story's words
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Asked(String id, String question, String article, List<String> answers) {

        /** What a record leaves out is empty. */
        public Asked(
                @Nullable String id,
                @Nullable String question,
                @Nullable String article,
                @Nullable List<String> answers) {
            this.id = Objects.requireNonNullElse(id, "");
            this.question = Objects.requireNonNullElse(question, "");
            this.article = Objects.requireNonNullElse(article, "");
            this.answers = answers == null ? List.of() : List.copyOf(answers);
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Story(String id, String title, String text, Optional<LocalDate> published) {

        Story(@Nullable String id, @Nullable String title, @Nullable String text, Optional<LocalDate> published) {
            this.id = Objects.requireNonNullElse(id, "");
            this.title = Objects.requireNonNullElse(title, "");
            this.text = Objects.requireNonNullElse(text, "");
            this.published = published;
        }

        Article toArticle() {
            return new Article(
                    id,
                    title,
                    "",
                    "",
                    published
                            .<Publication>map(day -> new Publication.Dated(day, "file"))
                            .orElse(Publication.UNKNOWN),
                    "",
                    text,
                    text.isEmpty() ? List.of() : List.of(new Block(Block.Kind.BODY, 0, text.length())));
        }
    }

    /** Whether a record is a question on a story. */
    public static boolean isOne(JsonNode questionRecord) {
        return questionRecord.path("article").isTextual()
                && questionRecord.path("answers").isArray();
    }

    /**
     * Reads both files.
     *
     * @throws BadQuestionFileException if either cannot be read
     */
    public static StoryQuestions read(ObjectMapper json, Path path) {
        QuestionFile file = new QuestionFile(json, path);
        return new StoryQuestions(
                file.as(file.records(), Asked.class), stories(json, path.resolveSibling("articles.jsonl.gz")));
    }

    private static Map<String, Article> stories(ObjectMapper json, Path gzipped) {
        Map<String, Article> stories = new LinkedHashMap<>();
        int number = 0;
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(gzipped)), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    Story story = json.readValue(line, Story.class);
                    if (story.id().isBlank()) {
                        throw new BadQuestionFileException(gzipped + ":" + number + ": a story without an id.", null);
                    }
                    stories.put(story.id(), story.toArticle());
                }
            }
        } catch (JsonProcessingException e) {
            throw new BadQuestionFileException(gzipped + ":" + number + ": no story: " + e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw new BadQuestionFileException(
                    gzipped + " cannot be read (" + e + "). The stories must stand beside their questions.", e);
        }
        return stories;
    }

    /**
     * Each question that has an answer in its story, with a window of about a thousand characters around the first, cut at
     * blanks.
     */
    public List<ReadingEvaluation.Asked> inWindows() {
        return questions.stream()
                .filter(asked -> firstAnswer(asked).isPresent())
                .map(asked -> {
                    String window = around(
                            firstAnswer(asked).orElseThrow(), story(asked).text());
                    return new ReadingEvaluation.Asked(
                            asked.question(),
                            heading(story(asked)),
                            window,
                            asked.answers().stream().filter(window::contains).toList());
                })
                .toList();
    }

    private static String around(Span answer, String text) {
        int start = Math.max(0, answer.start() - AROUND);
        while (start > 0 && start < answer.start() && !Character.isWhitespace(text.charAt(start - 1))) {
            start++;
        }
        int end = Math.min(text.length(), answer.end() + AROUND);
        while (end < text.length() && end > answer.end() && !Character.isWhitespace(text.charAt(end))) {
            end--;
        }
        return text.substring(start, end);
    }

    /** Each question with its whole story. */
    public List<ReadingEvaluation.Asked> inStories() {
        return questions.stream()
                .filter(asked -> firstAnswer(asked).isPresent())
                .map(asked -> new ReadingEvaluation.Asked(
                        asked.question(), heading(story(asked)), story(asked).text(), asked.answers()))
                .toList();
    }

    /** As the reader was trained: the headline, and the day where it is known. */
    private static String heading(Article story) {
        String day = story.publication()
                .date()
                .map(date -> " — " + TimeInterval.day(date).inWords())
                .orElse("");
        return story.title().isBlank() ? "" : story.title().strip() + day + ": ";
    }

    private Optional<Span> firstAnswer(Asked asked) {
        String text = story(asked).text();
        return asked.answers().stream()
                .filter(answer -> !answer.isBlank() && text.contains(answer))
                .map(answer -> new Span(text.indexOf(answer), text.indexOf(answer) + answer.length()))
                .min(Comparator.comparingInt(Span::start));
    }

    private Article story(Asked asked) {
        Article story = stories.get(asked.article());
        if (story == null) {
            throw new BadQuestionFileException(
                    "There is no story " + asked.article() + " beside the questions. Both files must belong together.",
                    null);
        }
        return story;
    }
}
