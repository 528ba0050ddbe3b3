package dev.dateline.question;

import dev.dateline.index.ArticleFilter;
import dev.dateline.index.TermAnalyzer;
import dev.dateline.time.TimeExpression;
import dev.dateline.time.TimeResolver;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Understands a question. Safe for use by many threads. */
public final class QuestionAnalyzer {
    private final TermAnalyzer analyzer;
    private final TimeResolver timeResolver = new TimeResolver();

    public QuestionAnalyzer(TermAnalyzer analyzer) {
        this.analyzer = analyzer;
    }

    /**
     * The question that an inquiry asks.
     *
     * @param before what the same conversation asked last; a follow-up that leans on it is completed from it
     */
    public Question analyze(Inquiry inquiry, Optional<Question> before) {
        String asked = inquiry.text().strip();
        Wording wording = Wording.of(asked);
        String text = before.filter(previous -> FollowUp.leansOnThePast(asked))
                .map(previous -> asked + " " + previous.text())
                .orElse(asked);
        List<TimeExpression> times = timeResolver.resolve(text, Optional.empty()).stream()
                .filter(time -> time.interval().isPresent())
                .toList();
        return new Question(
                inquiry,
                text,
                wording.kind(),
                wording.focus(),
                terms(text),
                wording.past(),
                Wording.asksForLatest(asked),
                times.stream().flatMap(time -> time.interval().stream()).toList(),
                times.stream().flatMap(time -> terms(time.text()).stream()).collect(Collectors.toSet()),
                filter(inquiry));
    }

    private List<String> terms(String text) {
        return analyzer.terms(text).stream()
                .map(TermAnalyzer.Term::value)
                .distinct()
                .toList();
    }

    /** An as-of date is an upper bound like any other: nothing published later is retrieved, quoted or counted. */
    private static ArticleFilter filter(Inquiry inquiry) {
        Optional<LocalDate> to =
                Stream.concat(inquiry.asOf().stream(), inquiry.to().stream()).min(LocalDate::compareTo);
        return new ArticleFilter(inquiry.from(), to, inquiry.sources());
    }
}
