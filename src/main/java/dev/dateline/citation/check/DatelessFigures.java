package dev.dateline.citation.check;

import dev.dateline.language.number.Figure;
import dev.dateline.time.TimeExpression;
import dev.dateline.time.TimeResolver;
import java.util.List;
import java.util.Optional;

/** The numbers of a text that belong to no date. */
final class DatelessFigures {
    private DatelessFigures() {}

    static List<Figure> in(String text, TimeResolver times) {
        List<TimeExpression> dates = times.resolve(text, Optional.empty()).stream()
                .filter(time -> time.type() == TimeExpression.Type.DATE || time.type() == TimeExpression.Type.TIME)
                .toList();
        return Figure.in(text).stream()
                .filter(figure -> dates.stream()
                        .noneMatch(date -> date.start() <= figure.span().start()
                                && figure.span().end() <= date.end()))
                .toList();
    }
}
