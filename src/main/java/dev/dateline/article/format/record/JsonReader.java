package dev.dateline.article.format.record;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import dev.dateline.article.Reading;
import dev.dateline.article.UnreadableException;
import dev.dateline.article.file.ArticleFile;
import dev.dateline.article.file.ArticleReader;
import dev.dateline.article.file.JsonRecords;
import dev.dateline.article.story.Cleaner;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;

/** Reads JSON: one record, an array of records, or several of these one behind the other, one record at a time. */
public final class JsonReader implements ArticleReader {
    private final Cleaner cleaner;

    public JsonReader(Cleaner cleaner) {
        this.cleaner = cleaner;
    }

    @Override
    public void read(ArticleFile file, Consumer<Reading> sink) throws IOException {
        long records = 0;
        try (InputStream in = file.open();
                JsonParser parser = JsonRecords.MAPPER.createParser(in)) {
            boolean several = false;
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.START_ARRAY) {
                    several = true;
                    continue;
                }
                if (token == JsonToken.END_ARRAY) {
                    continue;
                }
                records++;
                String id = several || records > 1 ? file.stem() + "-" + records : file.stem();
                sink.accept(record(file, parser, id));
            }
            if (records == 0) {
                throw new UnreadableException("The file has no records. Fetch it again, or remove it.");
            }
        } catch (JsonProcessingException e) {
            sink.accept(file.rejected(
                    e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNr()),
                    JsonRecords.reason(e) + " What stands behind this place was not read."));
        }
    }

    private Reading record(ArticleFile file, JsonParser parser, String id) throws IOException {
        long line = Math.max(0, parser.currentTokenLocation().getLineNr());
        JsonNode node = parser.readValueAsTree();
        try {
            return new Reading.Read(cleaner.clean(ArticleRecord.manuscript(node, id)), file.path());
        } catch (UnreadableException e) {
            return file.rejected(line, e.reason());
        }
    }
}
