package dev.dateline.channel.http;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** What is written to the log while it is open, of Dateline down to DEBUG. */
final class LogTap extends Handler implements AutoCloseable {
    private static final String DATELINE = "dev.dateline";

    private final Logger root = Logger.getLogger("");
    private final Logger dateline = Logger.getLogger(DATELINE);
    private final Level before = dateline.getLevel();
    private final List<LogRecord> records = new CopyOnWriteArrayList<>();

    LogTap() {
        setLevel(Level.ALL);
        dateline.setLevel(Level.FINE);
        root.addHandler(this);
    }

    /** Lines of Dateline's own. */
    List<String> ofDateline() {
        return records.stream()
                .filter(record -> record.getLoggerName().startsWith(DATELINE))
                .map(record -> record.getMessage() + (record.getThrown() == null ? "" : "\n" + record.getThrown()))
                .toList();
    }

    /** Lines of anybody's. */
    List<String> louderThanDebug() {
        return records.stream()
                .filter(record -> record.getLevel().intValue() >= Level.INFO.intValue())
                .map(record -> record.getLoggerName() + ": " + record.getMessage())
                .toList();
    }

    @Override
    public void publish(LogRecord record) {
        records.add(record);
    }

    @Override
    public void flush() {
        // nothing is held back
    }

    @Override
    public void close() {
        root.removeHandler(this);
        dateline.setLevel(before);
    }
}
