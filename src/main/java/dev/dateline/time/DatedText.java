package dev.dateline.time;

import dev.dateline.language.Document;
import dev.dateline.language.Layer;
import dev.dateline.language.number.Figure;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * An English text of a day, and what was read in it: its document, and what its times mean on that day. The times are read when they
 * are first asked for, and once. Immutable; two are equal if their texts and days are. Safe for use by many threads.
 */
public final class DatedText {
    private static final TimeResolver TIMES = new TimeResolver();

    private final Document document;
    private final Optional<LocalDate> day;
    private final Layer<List<TimeExpression>> times;

    private DatedText(Document document, Optional<LocalDate> day) {
        this.document = document;
        this.day = day;
        times = new Layer<>(() -> List.copyOf(TIMES.resolve(document, day)));
    }

    /**
     * A text, to be read.
     *
     * @param day when it was published; empty if that is not known, or if nothing relative is to be resolved
     */
    public static DatedText of(String text, Optional<LocalDate> day) {
        return of(Document.of(text), day);
    }

    /** A document of a day; what was read in it is not read again. */
    public static DatedText of(Document document, Optional<LocalDate> day) {
        return new DatedText(document, day);
    }

    /** The same text on a day; what was read in it, except for the times, is not read again. */
    public DatedText on(Optional<LocalDate> other) {
        return other.equals(day) ? this : of(document, other);
    }

    /** Its words. */
    public String text() {
        return document.text();
    }

    /** What was read in it. */
    public Document document() {
        return document;
    }

    /** When it was published, if that is known. */
    public Optional<LocalDate> day() {
        return day;
    }

    /** Its time expressions, in order; nothing relative is resolved in a text without a day. */
    public List<TimeExpression> times() {
        return times.get();
    }

    /** Its numbers that belong to no date. */
    public List<Figure> dateless() {
        List<TimeExpression> dates = times().stream()
                .filter(time -> time.type() == TimeExpression.Type.DATE || time.type() == TimeExpression.Type.TIME)
                .toList();
        return document.figures().stream()
                .filter(figure -> dates.stream()
                        .noneMatch(date -> date.start() <= figure.span().start()
                                && figure.span().end() <= date.end()))
                .toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DatedText text && text.document.equals(document) && text.day.equals(day);
    }

    @Override
    public int hashCode() {
        return 31 * document.hashCode() + day.hashCode();
    }

    @Override
    public String toString() {
        return text();
    }
}
