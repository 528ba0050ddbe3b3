package dev.dateline.lab.time;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import dev.dateline.lab.report.Report;
import dev.dateline.lab.time.TemporalReport.Fault;
import dev.dateline.lab.time.TemporalReport.Miss;
import dev.dateline.time.TimeExpression;
import dev.dateline.time.TimeResolver;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Measures {@link TimeResolver} on texts whose time expressions people have marked.
 *
 * <p>A text is resolved a paragraph at a time against its publication date. A found expression counts for the first
 * marked one it overlaps, each of either once.
 */
public final class TemporalEvaluation {

    private static final Pattern PARAGRAPH_END = Pattern.compile("\\n\\s*\\n");
    private static final ObjectReader READER =
            new ObjectMapper().registerModule(new JavaTimeModule()).readerFor(TimedText.class);

    private final TimeResolver resolver;

    /** @param resolver what is measured */
    public TemporalEvaluation(TimeResolver resolver) {
        this.resolver = resolver;
    }

    /**
     * Measures on marked texts, as a report of one file among others.
     *
     * @throws IOException if the file cannot be read or a line is not such a record
     */
    public Report report(Path file) throws IOException {
        return run(file).report(file.toString());
    }

    /**
     * Reads marked texts, one JSON record a line, and measures on them.
     *
     * @throws IOException if the file cannot be read or a line is not such a record
     */
    TemporalReport run(Path file) throws IOException {
        TemporalFigures developed = TemporalFigures.NONE;
        TemporalFigures unseen = TemporalFigures.NONE;
        List<Miss> misses = new ArrayList<>();
        int index = 0;
        for (String line : Files.readAllLines(file)) {
            TimedText text = READER.readValue(line);
            if (isDevelopedOn(index++)) {
                developed = developed.plus(measure(text, misses));
            } else {
                unseen = unseen.plus(measure(text, new ArrayList<>()));
            }
        }
        return new TemporalReport(developed.plus(unseen), developed, unseen, misses);
    }

    /** Three texts in five, spread over the file, whatever their order. */
    private static boolean isDevelopedOn(int index) {
        return index % 5 < 3;
    }

    private TemporalFigures measure(TimedText text, List<Miss> misses) {
        List<Found> found = resolve(text);
        Set<Found> unmatched = new HashSet<>(found);
        int strict = 0;
        int relaxed = 0;
        int types = 0;
        int values = 0;
        for (TimedText.Marked marked : text.expressions()) {
            Optional<Found> match = found.stream()
                    .filter(f -> f.overlaps(marked) && unmatched.contains(f))
                    .findFirst();
            if (match.isEmpty()) {
                misses.add(new Miss(Fault.NOT_FOUND, text.name(), describe(marked), ""));
                continue;
            }
            Found hit = match.get();
            unmatched.remove(hit);
            relaxed++;
            strict += hit.hasSpanOf(marked) ? 1 : 0;
            types += hit.hasTypeOf(marked) ? 1 : 0;
            values += hit.hasValueOf(marked) ? 1 : 0;
            hit.fault(marked)
                    .ifPresent(fault -> misses.add(new Miss(fault, text.name(), describe(marked), hit.toString())));
        }
        found.stream()
                .filter(unmatched::contains)
                .forEach(f -> misses.add(new Miss(Fault.NOT_MARKED, text.name(), "", f.toString())));
        return new TemporalFigures(1, text.expressions().size(), found.size(), strict, relaxed, types, values);
    }

    private List<Found> resolve(TimedText text) {
        List<Found> found = new ArrayList<>();
        Matcher paragraphEnd = PARAGRAPH_END.matcher(text.text());
        int start = 0;
        while (start < text.text().length()) {
            int end =
                    paragraphEnd.find(start) ? paragraphEnd.end() : text.text().length();
            String paragraph = text.text().substring(start, end);
            for (TimeExpression expression : resolver.resolve(paragraph, Optional.of(text.published()))) {
                found.add(new Found(start, expression));
            }
            start = end;
        }
        return found;
    }

    private static String describe(TimedText.Marked marked) {
        return "%s %s \"%s\"".formatted(marked.type(), marked.value(), marked.text());
    }

    /** An expression and where its paragraph begins in the text. */
    private record Found(int offset, TimeExpression expression) {

        boolean overlaps(TimedText.Marked marked) {
            return offset + expression.start() < marked.end() && offset + expression.end() > marked.start();
        }

        boolean hasSpanOf(TimedText.Marked marked) {
            return offset + expression.start() == marked.start() && offset + expression.end() == marked.end();
        }

        boolean hasTypeOf(TimedText.Marked marked) {
            return expression.type().name().equals(marked.type());
        }

        boolean hasValueOf(TimedText.Marked marked) {
            return expression.value().equals(marked.value());
        }

        Optional<Fault> fault(TimedText.Marked marked) {
            if (!hasValueOf(marked)) {
                return Optional.of(Fault.VALUE);
            }
            if (!hasTypeOf(marked)) {
                return Optional.of(Fault.TYPE);
            }
            return hasSpanOf(marked) ? Optional.empty() : Optional.of(Fault.SPAN);
        }

        @Override
        public String toString() {
            return "%s %s \"%s\"".formatted(expression.type(), expression.value(), expression.text());
        }
    }
}
