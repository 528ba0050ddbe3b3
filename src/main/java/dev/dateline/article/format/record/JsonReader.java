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
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads JSON: one record, an array of records, a feed of them, or several of these one behind the other, one record at a
 * time.
 */
public final class JsonReader implements ArticleReader {
    private final Cleaner cleaner;

    public JsonReader(Cleaner cleaner) {
        this.cleaner = cleaner;
    }

    @Override
    public void read(ArticleFile file, Consumer<Reading> sink) throws IOException {
        long records = 0;
        var notRead = new FieldsNotRead();
        try (InputStream in = file.open();
                RecordLimit limit = new RecordLimit(in);
                JsonParser parser = JsonRecords.MAPPER.createParser(limit)) {
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
                long line = Math.max(0, parser.currentTokenLocation().getLineNr());
                limit.next();
                JsonNode node = parser.readValueAsTree();
                Optional<RecordList> list = RecordList.of(node);
                if (list.isPresent()) {
                    int number = 0;
                    for (JsonNode item : list.get().records()) {
                        number++;
                        sink.accept(record(
                                file, item, line, id + "-" + number, list.get().publisher(), notRead));
                    }
                } else {
                    sink.accept(record(file, node, line, id, "", notRead));
                }
            }
            if (records == 0) {
                throw new UnreadableException("The file has no records. Fetch it again, or remove it.");
            }
        } catch (JsonProcessingException e) {
            sink.accept(file.rejected(
                    e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNr()),
                    JsonRecords.reason(e) + " What stands behind this place was not read."));
        }
        notRead.noted(file).ifPresent(sink);
    }

    private Reading record(
            ArticleFile file, JsonNode node, long line, String id, String container, FieldsNotRead notRead) {
        try {
            Optional<Reading> withdrawn = ArticleRecord.withdrawn(node)
                    .map(status -> file.noted("The record at line " + line + " is " + status
                            + ", as its publisher says, and was left out."));
            if (withdrawn.isPresent()) {
                return withdrawn.get();
            }
            var read = new Reading.Read(cleaner.clean(ArticleRecord.manuscript(node, id, container)), file.path());
            notRead.in(node);
            return read;
        } catch (UnreadableException e) {
            return file.rejected(line, e.reason());
        }
    }
}
