package dev.dateline.evaluation;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.article.Article;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * Questions on stories, as NewsQA has them: the stories stand beside, in {@code articles.jsonl.gz}.
 *
 * @param stories by their ids
 */
record StoryQuestions(List<Asked> questions, Map<String, Article> stories) {
    /** About a window around an answer, in characters on either side. */
    private static final int AROUND = 500;

    /**
     * A question.
     *
     * @param article the id of its story
     * @param answers in the story's words
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Asked(String id, String question, String article, List<String> answers) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Story(String id, String title, String text) {}

    /** Whether a record is a question on a story. */
    static boolean isOne(JsonNode questionRecord) {
        return questionRecord.path("article").isTextual()
                && questionRecord.path("answers").isArray();
    }

    /**
     * Reads both files.
     *
     * @throws BadQuestionFileException if either cannot be read
     */
    static StoryQuestions read(ObjectMapper json, Path path) {
        QuestionFile file = new QuestionFile(json, path);
        return new StoryQuestions(
                file.as(file.records(), Asked.class), stories(json, path.resolveSibling("articles.jsonl.gz")));
    }

    private static Map<String, Article> stories(ObjectMapper json, Path gzipped) {
        Map<String, Article> stories = new LinkedHashMap<>();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(gzipped)), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                Story story = json.readValue(line, Story.class);
                stories.put(story.id(), ScratchArchive.article(story.id(), story.title(), "", story.text()));
            }
        } catch (JsonProcessingException e) {
            throw new BadQuestionFileException(
                    gzipped + " holds a line that is no story: " + e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw new BadQuestionFileException(
                    gzipped + " cannot be read (" + e + "). The stories must stand beside their questions.", e);
        }
        return stories;
    }

    /** Each question that has an answer in its story, with a window of about a thousand characters around the first. */
    List<ReadingEvaluation.Asked> inWindows() {
        return questions.stream()
                .filter(asked -> firstAnswer(asked) >= 0)
                .map(asked -> {
                    String text = story(asked).text();
                    int answer = firstAnswer(asked);
                    int start = answer <= AROUND ? 0 : text.indexOf(' ', answer - AROUND) + 1;
                    String window = text.substring(start, Math.min(text.length(), answer + AROUND));
                    return new ReadingEvaluation.Asked(
                            asked.question(), heading(story(asked)), window, in(window, asked.answers()));
                })
                .toList();
    }

    /** Each question with its whole story. */
    List<ReadingEvaluation.Asked> inStories() {
        return questions.stream()
                .filter(asked -> firstAnswer(asked) >= 0)
                .map(asked -> new ReadingEvaluation.Asked(
                        asked.question(), heading(story(asked)), story(asked).text(), asked.answers()))
                .toList();
    }

    private static String heading(Article story) {
        return story.title().isBlank() ? "" : story.title() + ": ";
    }

    private static List<String> in(String window, List<String> answers) {
        return answers.stream().filter(window::contains).toList();
    }

    private int firstAnswer(Asked asked) {
        return asked.answers().stream()
                .mapToInt(answer -> story(asked).text().indexOf(answer))
                .filter(at -> at >= 0)
                .min()
                .orElse(-1);
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
