package dev.dateline.answer.model;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a fake model does with one request. */
public record Script(
        int status,
        Map<String, String> headers,
        List<String> pieces,
        long pauseMillis,
        long hangMillis,
        boolean half,
        boolean garbled,
        boolean endless) {

    private static final Pattern TITLE = Pattern.compile("<([^<>]+)>");

    /** Says a text, a few characters at a time. */
    public static Script says(String text) {
        return pieces(List.of(text.split("(?<=\\G.{7})", -1)));
    }

    private static Script pieces(List<String> pieces) {
        return new Script(200, Map.of(), pieces, 0, 0, false, false, false);
    }

    /** The same with the id that a request shows a passage under in place of {@code <words of its title>}. */
    Script citing(String request) {
        String text = TITLE.matcher(String.join("", pieces)).replaceAll(title -> {
            Matcher shown = Pattern.compile("\\[([a-z]\\d[a-z]\\d)] [^\\\\]*" + Pattern.quote(title.group(1)))
                    .matcher(request);
            return shown.find() ? "[" + shown.group(1) + "]" : "[not shown]";
        });
        List<String> cut = pieces.isEmpty() ? pieces : List.of(text.split("(?<=\\G.{7})", -1));
        return new Script(status, headers, cut, pauseMillis, hangMillis, half, garbled, endless);
    }

    /** Refuses. */
    public static Script refuses(int status) {
        return new Script(status, Map.of(), List.of(), 0, 0, false, false, false);
    }

    /** Refuses, and says when to come back. */
    public static Script refuses(int status, String retryAfter) {
        return new Script(status, Map.of("Retry-After", retryAfter), List.of(), 0, 0, false, false, false);
    }

    /** Says a text, then nothing for a while. */
    public Script thenHangs(long millis) {
        return new Script(status, headers, pieces, pauseMillis, millis, half, garbled, endless);
    }

    /** Takes its time between two pieces. */
    public Script slowly(long millis) {
        return new Script(status, headers, pieces, millis, hangMillis, half, garbled, endless);
    }

    /** Breaks off. */
    public Script thenBreaksOff() {
        return new Script(status, headers, pieces, pauseMillis, hangMillis, true, garbled, endless);
    }

    /** Says nothing. */
    public static Script saysNothing() {
        return pieces(List.of());
    }

    /** Sends what is no JSON. */
    public static Script garbles() {
        return new Script(200, Map.of(), List.of("x", "y"), 0, 0, false, true, false);
    }

    /** Never stops. */
    public static Script saysForEver(String text) {
        return new Script(200, Map.of(), List.of(text), 0, 0, false, false, true);
    }
}
