package dev.dateline.citation.check;

import dev.dateline.language.Document;
import dev.dateline.language.number.Figure;
import dev.dateline.time.TimeExpression;
import dev.dateline.time.TimeResolver;
import java.util.List;
import java.util.Optional;

/** A text with its times, whatever day it is of. They are read when the first check asks for them. Safe for use by many threads. */
public final class ReadText {
    private static final TimeResolver TIMES = new TimeResolver();

    private final Document document;
    private volatile Optional<List<TimeExpression>> times = Optional.empty();

    ReadText(String text) {
        document = Document.of(text);
    }

    public String text() {
        return document.text();
    }

    public Document document() {
        return document;
    }

    /** Its time expressions, in order; nothing relative is resolved. */
    public List<TimeExpression> times() {
        Optional<List<TimeExpression>> known = times;
        if (known.isPresent()) {
            return known.get();
        }
        List<TimeExpression> found = TIMES.resolve(document, Optional.empty());
        times = Optional.of(found);
        return found;
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
}
