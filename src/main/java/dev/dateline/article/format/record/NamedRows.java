package dev.dateline.article.format.record;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.dateline.article.UnreadableException;
import dev.dateline.article.file.ArticleFile;
import dev.dateline.article.file.TextDecoder;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The rows of a table (RFC 4180, or with semicolons or tabs), as records whose fields the first line names. */
final class NamedRows {
    private static final int MAX_BYTES = 128 << 20;

    private NamedRows() {}

    /** Takes one row. */
    @FunctionalInterface
    interface Row {
        void accept(ObjectNode row, long line) throws IOException;
    }

    /** Takes what is wrong with a row. */
    @FunctionalInterface
    interface Fault {
        void accept(long line, String reason);
    }

    /**
     * Hands every row to the sink. A row may have fewer fields than there are names, and no more.
     *
     * @return how many there were
     * @throws UnreadableException if the file is too large, is no text, or breaks off within quotation marks
     */
    static int each(ArticleFile file, Row sink, Fault faults) throws IOException {
        String text = TextDecoder.decode(file.bytes(MAX_BYTES, "too much for a table. Split it into several."));
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter(text.lines().findFirst().orElse("")))
                .setIgnoreEmptyLines(true)
                .get();
        int rows = 0;
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            List<String> names = List.of();
            Iterator<CSVRecord> records = parser.iterator();
            while (hasNext(records, rows)) {
                CSVRecord record = records.next();
                if (names.isEmpty()) {
                    names = record.stream().map(String::strip).toList();
                    continue;
                }
                rows++;
                if (hasMore(record, names.size())) {
                    faults.accept(
                            parser.getCurrentLineNumber(),
                            "The row has " + record.size() + " fields, and the first line names " + names.size()
                                    + ". Put quotation marks around the field that has the mark in it.");
                    continue;
                }
                ObjectNode row = JsonNodeFactory.instance.objectNode();
                for (int i = 0; i < Math.min(names.size(), record.size()); i++) {
                    row.put(names.get(i), record.get(i));
                }
                sink.accept(row, parser.getCurrentLineNumber());
            }
        }
        return rows;
    }

    private static boolean hasMore(CSVRecord record, int names) {
        return record.stream().skip(names).anyMatch(field -> !field.isBlank());
    }

    private static boolean hasNext(Iterator<CSVRecord> records, int rows) throws UnreadableException {
        try {
            return records.hasNext();
        } catch (UncheckedIOException e) {
            throw new UnreadableException(
                    "The table is damaged after row " + rows + ": a quotation mark is out of place. Mend that row.", e);
        }
    }

    /** The mark that parts most names of the first line. */
    private static char delimiter(String names) {
        char best = ',';
        for (char mark : new char[] {';', '\t'}) {
            if (count(names, mark) > count(names, best)) {
                best = mark;
            }
        }
        return best;
    }

    private static long count(String words, char mark) {
        return words.chars().filter(each -> each == mark).count();
    }
}
