package dev.dateline.lab.file;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A file of questions, JSON Lines. */
public final class QuestionFile {
    private final ObjectMapper json;
    private final Path path;

    /** The file is read when its records are asked for. */
    public QuestionFile(ObjectMapper json, Path path) {
        this.json = json;
        this.path = path;
    }

    /**
     * The records, in order.
     *
     * @throws BadQuestionFileException if the file cannot be read, or a line is no record
     */
    public List<JsonNode> records() {
        List<String> lines;
        try {
            lines = Files.readAllLines(path);
        } catch (NoSuchFileException e) {
            throw new BadQuestionFileException("There is no file " + path + ". Name a JSON Lines file.", e);
        } catch (IOException e) {
            throw new BadQuestionFileException(path + " cannot be read (" + e + "). Name a JSON Lines file.", e);
        }
        List<JsonNode> records = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).isBlank()) {
                continue;
            }
            try {
                records.add(json.readTree(lines.get(i)));
            } catch (JsonProcessingException e) {
                throw new BadQuestionFileException(
                        path + ":" + (i + 1) + ": not a JSON record: " + e.getOriginalMessage(), e);
            }
        }
        if (records.isEmpty()) {
            throw new BadQuestionFileException(path + " holds no question.", null);
        }
        return records;
    }

    /**
     * Records as what they are.
     *
     * @throws BadQuestionFileException if one is something else
     */
    public <T> List<T> as(List<JsonNode> records, Class<T> type) {
        List<T> questions = new ArrayList<>();
        for (JsonNode record : records) {
            if (!record.isObject()) {
                throw new BadQuestionFileException(
                        path + ": record " + (questions.size() + 1) + " is no question. Write one JSON object a line.",
                        null);
            }
            try {
                questions.add(json.treeToValue(record, type));
            } catch (JsonProcessingException e) {
                throw new BadQuestionFileException(
                        path + ": record " + (questions.size() + 1) + ": " + e.getOriginalMessage(), e);
            }
        }
        return questions;
    }
}
