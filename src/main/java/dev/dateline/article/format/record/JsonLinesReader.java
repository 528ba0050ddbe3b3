package dev.dateline.article.format.record;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.dateline.article.Reading;
import dev.dateline.article.UnreadableException;
import dev.dateline.article.file.ArticleFile;
import dev.dateline.article.file.ArticleReader;
import dev.dateline.article.file.ByteLines;
import dev.dateline.article.file.JsonRecords;
import dev.dateline.article.file.TextDecoder;
import dev.dateline.article.story.Cleaner;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads JSON Lines: one record a line, of which a broken one costs that line alone. */
public final class JsonLinesReader implements ArticleReader {
    private final Cleaner cleaner;

    public JsonLinesReader(Cleaner cleaner) {
        this.cleaner = cleaner;
    }

    @Override
    public void read(ArticleFile file, Consumer<Reading> sink) throws IOException {
        long number = 0;
        long records = 0;
        var notRead = new FieldsNotRead();
        try (InputStream in = file.open()) {
            var lines = new ByteLines(in, ArticleFile.MAX_ARTICLE_BYTES);
            while (lines.next()) {
                number = lines.number();
                if (lines.isBlank()) {
                    continue;
                }
                records++;
                sink.accept(record(file, lines, notRead));
            }
        } catch (UnreadableException e) {
            sink.accept(file.rejected(number + 1, e.reason()));
            return;
        }
        if (records == 0) {
            throw new UnreadableException("The file has no records. Fetch it again, or remove it.");
        }
        notRead.noted(file).ifPresent(sink);
    }

    private Reading record(ArticleFile file, ByteLines lines, FieldsNotRead notRead) {
        try {
            String line = TextDecoder.decode(lines.line());
            var node = JsonRecords.ONE.readTree(line);
            Optional<Reading> withdrawn = ArticleRecord.withdrawn(node)
                    .map(status -> file.noted("The record at line " + lines.number() + " is " + status
                            + ", as its publisher says, and was left out."));
            if (withdrawn.isPresent()) {
                return withdrawn.get();
            }
            var read = new Reading.Read(
                    cleaner.clean(ArticleRecord.manuscript(node, file.stem() + "-" + lines.number())), file.path());
            notRead.in(node);
            return read;
        } catch (UnreadableException e) {
            return file.rejected(lines.number(), e.reason());
        } catch (JsonProcessingException e) {
            return file.rejected(lines.number(), JsonRecords.reason(e));
        }
    }
}
