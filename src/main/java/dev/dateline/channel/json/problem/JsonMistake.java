package dev.dateline.channel.json.problem;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Says what is wrong with a JSON body, in the words of those who wrote it. What they wrote is not repeated. */
final class JsonMistake {

    static String describe(JsonProcessingException mistake) {
        return switch (mistake) {
            case UnrecognizedPropertyException e ->
                "There is no field '" + e.getPropertyName() + "'. The fields are: " + fields(e) + ".";
            case InvalidNullException e -> "The field '" + path(e) + "' must not be null: leave it out.";
            case MismatchedInputException e
            when e.getPath().isEmpty() -> "Send one JSON object with a question, and nothing after it.";
            case MismatchedInputException e -> "The field '" + path(e) + "' must be " + expected(e) + ".";
            default -> "The body is no JSON" + place(mistake) + ".";
        };
    }

    private static String fields(UnrecognizedPropertyException e) {
        return Objects.requireNonNullElse(e.getKnownPropertyIds(), List.<Object>of()).stream()
                .map(Object::toString)
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .collect(Collectors.joining(", "));
    }

    /** Where the mistake is: {@code sources[0]}; empty for the body as a whole. */
    static String path(MismatchedInputException e) {
        return e.getPath().stream()
                .map(JsonMistake::step)
                .collect(Collectors.joining("."))
                .replace(".[", "[");
    }

    private static String step(JsonMappingException.Reference reference) {
        return reference.getFieldName() == null ? "[" + reference.getIndex() + "]" : reference.getFieldName();
    }

    private static String expected(MismatchedInputException e) {
        Class<?> type = Objects.requireNonNullElse(e.getTargetType(), Object.class);
        if (LocalDate.class.isAssignableFrom(type)) {
            return "a date, such as \"2019-06-30\"";
        }
        if (Collection.class.isAssignableFrom(type)) {
            return "a list, such as [\"one\", \"two\"]";
        }
        if (type == boolean.class || type == Boolean.class) {
            return "true or false";
        }
        if (type.isPrimitive() || Number.class.isAssignableFrom(type)) {
            return "a number";
        }
        return "text";
    }

    private static String place(JsonProcessingException mistake) {
        return Optional.ofNullable(mistake.getLocation())
                .map((JsonLocation at) -> ": look at line " + at.getLineNr() + ", column " + at.getColumnNr())
                .orElse("");
    }

    private JsonMistake() {}
}
