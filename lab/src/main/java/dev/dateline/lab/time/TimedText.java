package dev.dateline.lab.time;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;

/**
 * A text whose time expressions people have marked.
 *
 * @param name its name in the corpus
 * @param published the day it was published
 * @param text the whole of it
 * @param expressions what was marked, in the text's order
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record TimedText(
        @JsonProperty("doc") String name,
        LocalDate published,
        String text,
        @JsonProperty("timex") List<Marked> expressions) {

    TimedText {
        expressions = List.copyOf(expressions);
    }

    /**
     * A marked time expression.
     *
     * @param start UTF-16 index of its first character in the text
     * @param end UTF-16 index behind its last character
     * @param type the type of its TIMEX3 tag
     * @param value its TIMEX3 value
     * @param text the words themselves
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Marked(int start, int end, String type, String value, String text) {}
}
