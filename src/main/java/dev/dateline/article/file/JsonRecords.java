package dev.dateline.article.file;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** How JSON is parsed: within bounds that no honest record reaches. */
public final class JsonRecords {
    private static final int MAX_NESTING = 64;

    public static final ObjectMapper MAPPER = mapper();

    /** Reads one record, behind which nothing may stand. */
    public static final ObjectReader ONE = MAPPER.reader().with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private JsonRecords() {}

    /** What is wrong and what to do. */
    public static String reason(JsonProcessingException e) {
        return "It is not valid JSON (" + firstLine(e.getOriginalMessage()) + "). Mend the record, or remove it.";
    }

    private static String firstLine(String message) {
        String line = message.lines().findFirst().orElse("no further detail");
        return line.length() > 160 ? line.substring(0, 160) + "…" : line;
    }

    private static ObjectMapper mapper() {
        ObjectMapper mapper = new JsonMapper();
        mapper.getFactory()
                .setStreamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(MAX_NESTING)
                        .maxStringLength(ArticleFile.MAX_ARTICLE_BYTES)
                        .build());
        return mapper;
    }
}
