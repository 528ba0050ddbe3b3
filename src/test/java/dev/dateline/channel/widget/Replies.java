package dev.dateline.channel.widget;

/** Replies as the service writes them, on invented articles. */
final class Replies {
    static final String QUOTE = "The ferry sank on Saturday off Norhaven, the coast guard said.";
    static final String TEXT = "NORHAVEN — It was the ferry’s last crossing of the season. " + QUOTE
            + " All its passengers reached the shore, and the captain was the last to leave.";

    static final String CITATION = """
            {"number": 1, "quote": "%s", "start": %d, "end": %d,
             "resolved": [{"text": "Saturday", "value": "2021-05-01"}],
             "article": {"id": "ferry", "title": "Ferry sinks off Norhaven", "source": "The Example Gazette",
               "author": "A. Writer", "published": "2021-05-02", "url": "https://gazette.example/ferry"},
             "link": "/articles/ferry#:~:text=The%%20ferry%%20sank", "copies": [
               {"id": "copy", "title": "Ferry lost", "source": "Harbour Wire", "author": "", "published": "2021-05-02",
                "url": ""}]}
            """.formatted(QUOTE, TEXT.indexOf(QUOTE), TEXT.indexOf(QUOTE) + QUOTE.length());

    static final String SECOND = CITATION.replace("\"number\": 1", "\"number\": 2")
            .replace("Ferry sinks off Norhaven", "Ferry owner denies overloading")
            .replace("\"ferry\"", "\"owner\"")
            .replace("2021-05-02", "2021-05-09");

    static final String SENTENCE = """
            {"text": "The ferry sank on Saturday [1 May 2021] off Norhaven.", "citations": [1], "standing": "reported"}
            """;
    static final String DENIED = """
            {"text": "Its owner denied that too many people were aboard.", "citations": [2], "standing": "denied"}
            """;

    static final String ANSWERED = answered("extractive", "false", "");

    static final String DEGRADED = answered("extractive", "true", "\"degradedReason\": \"the model did not answer\",");

    /** The same where no short answer is sure enough. */
    static final String BEARING = ANSWERED.replace("\"short\": \"1 May 2021\", \"certainty\": 0.937,", "");

    static final String NOT_FOUND = """
            {"status": "notFound", "answer": "The articles do not say. 1234 articles were searched.", "citations": [],
             "nearest": [{"id": "ferry", "title": "Ferry sinks off Norhaven", "source": "The Example Gazette", "author": "",
               "published": "2021-05-02", "url": ""}, {"id": "undated", "title": "", "source": "Harbour Wire",
               "author": "", "url": ""}],
             "backend": "extractive", "degraded": false, "conversation": "c",
             "searched": {"articles": 1234, "from": "2019-01-05", "to": "2026-03-01"}, "tookMillis": 7}
            """;

    private Replies() {}

    static String article() {
        return "{\"text\": \"" + TEXT + "\"}";
    }

    private static String answered(String backend, String degraded, String reason) {
        return """
                {"status": "answered", "answer": "The ferry sank on Saturday [1 May 2021] off Norhaven. [1] Its owner denied that too many people were aboard. [2]",
                 "short": "1 May 2021", "certainty": 0.937, "sentences": [%s, %s], "citations": [%s, %s],
                 "conflicts": [{"value": "30 April 2021", "published": "2021-05-09", "citation": 2}],
                 "corrections": [{"corrected": "2021-05-11", "citation": 2}],
                 "backend": "%s", "degraded": %s, %s "conversation": "c",
                 "searched": {"articles": 1234, "from": "2019-01-05", "to": "2026-03-01"}, "tookMillis": 7}
                """.formatted(SENTENCE, DENIED, CITATION, SECOND, backend, degraded, reason);
    }

    /** The whole of a good answer, with nothing to wait for. */
    static Played answer() {
        return answer(ANSWERED);
    }

    static Played answer(String reply) {
        return Played.stream()
                .event("status", "{\"state\": \"searching\"}")
                .event("status", "{\"state\": \"reading\", \"passages\": 8}")
                .event("status", "{\"state\": \"checking\"}")
                .event("final", reply);
    }
}
