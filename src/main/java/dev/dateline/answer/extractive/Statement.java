package dev.dateline.answer.extractive;

import dev.dateline.answer.Standing;
import dev.dateline.answer.extractive.reading.Candidate;
import dev.dateline.answer.extractive.reading.Value;
import dev.dateline.archive.analysis.TermAnalyzer;
import dev.dateline.language.deed.Saying;
import dev.dateline.language.number.Counting;
import dev.dateline.language.token.Span;
import dev.dateline.question.AnswerKind;
import dev.dateline.question.Question;
import dev.dateline.time.Precision;
import dev.dateline.time.TimeExpression;
import dev.dateline.time.TimeInterval;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a candidate answers, ready to be held against what another answers.
 *
 * <p>Two statements contradict each other only if they speak of the same thing: they hold the same words of the question,
 * count the same, name no other place, and are of the same days. A contradiction that is none is worse than one missed.
 *
 * @param value what it says
 * @param terms of its sentence
 * @param covered the question's terms in its sentence
 * @param counted what its number counts: the question's terms beside it; empty for a day
 * @param places the places its sentence names
 * @param days the other days its sentence speaks of
 */
record Statement(
        Question question,
        Candidate candidate,
        Value value,
        Set<String> terms,
        Set<String> covered,
        Set<String> counted,
        Set<String> places,
        List<TimeInterval> days) {

    /** How many terms after a number say what it counts; before it, one does. */
    private static final int COUNTED = 2;

    private static final int COUNTED_WITHIN = 30;

    /** Reports of one event come within days; what is further apart is of another, unless both say of when they are. */
    private static final long MOST_DAYS_APART = 14;

    private static final double SHARED_WORDS = 0.5;
    private static final double SHARED_OF_QUESTION = 0.6;

    Statement {
        terms = Set.copyOf(terms);
        covered = Set.copyOf(covered);
        counted = Set.copyOf(counted);
        places = Set.copyOf(places);
        days = List.copyOf(days);
    }

    /** What a candidate states as a fact, if that can be compared. */
    static Optional<Statement> of(Question question, Candidate candidate, TermAnalyzer analyzer) {
        boolean stated = candidate.standing() == Standing.REPORTED || candidate.standing() == Standing.CLAIMED;
        if (!stated || candidate.planned() || isPart(candidate)) {
            return Optional.empty();
        }
        return Value.of(candidate)
                .map(value -> new Statement(
                        question,
                        candidate,
                        value,
                        terms(candidate.text(), analyzer),
                        terms(candidate.text(), analyzer).stream()
                                .filter(question.terms()::contains)
                                .collect(Collectors.toSet()),
                        question.kind() == AnswerKind.WHEN ? Set.of() : counted(question, candidate, analyzer),
                        candidate.document().places(),
                        otherDays(candidate)));
    }

    /** Whether a number is one of several of a whole or of what was before, a day that of saying it. */
    private static boolean isPart(Candidate candidate) {
        return candidate
                .finding()
                .filter(found ->
                        Counting.isPart(candidate.text(), found.span()) || Saying.isOn(candidate.text(), found.span()))
                .isPresent();
    }

    private static String around(Candidate candidate) {
        return candidate.evidence().hit().title() + "\n"
                + candidate.evidence().hit().text();
    }

    private static Set<String> terms(String text, TermAnalyzer analyzer) {
        return analyzer.terms(text).stream().map(TermAnalyzer.Term::value).collect(Collectors.toSet());
    }

    /** The question's terms right before and after a number: "killed 12 people", "12 people were killed". */
    private static Set<String> counted(Question question, Candidate candidate, TermAnalyzer analyzer) {
        String text = candidate.text();
        Span number = candidate.finding().orElseThrow().span();
        String lead = Counting.before(text, number);
        List<TermAnalyzer.Term> before = analyzer.terms(lead.substring(Math.max(0, lead.length() - COUNTED_WITHIN)));
        List<TermAnalyzer.Term> behind =
                analyzer.terms(text.substring(number.end(), Math.min(text.length(), number.end() + COUNTED_WITHIN)));
        return Stream.concat(
                        before.stream().skip(Math.max(0, before.size() - 1)),
                        behind.stream().limit(COUNTED))
                .map(TermAnalyzer.Term::value)
                .filter(question.terms()::contains)
                .collect(Collectors.toSet());
    }

    private static List<TimeInterval> otherDays(Candidate candidate) {
        int finding = candidate.finding().orElseThrow().span().start();
        return candidate.times().stream()
                .filter(time -> time.type() == TimeExpression.Type.DATE && time.start() != finding)
                .flatMap(time -> time.interval().stream())
                .filter(days -> days.precision().compareTo(Precision.YEAR) <= 0)
                .toList();
    }

    /** Whether this and another say different things on the same. */
    boolean contradicts(Statement other) {
        return value.differs(other.value)
                && answersTheSameAs(other)
                && countsTheSameAs(other)
                && placesAreIn(other)
                && other.placesAreIn(this)
                && isOfTheSameDaysAs(other);
    }

    /** Two days are of one event if the sentences share their words; a name and a verb alone are not enough. */
    private boolean isWordedLike(Statement other) {
        Set<String> shared = new HashSet<>(terms);
        shared.retainAll(other.terms);
        return shared.size() >= SHARED_WORDS * Math.min(terms.size(), other.terms.size());
    }

    /** Of a number, most of the question's terms stand in both sentences; of a day, the same ones do. */
    private boolean answersTheSameAs(Statement other) {
        if (value instanceof Value.Day) {
            return covered.equals(other.covered) && isWordedLike(other);
        }
        Set<String> shared = new HashSet<>(covered);
        shared.retainAll(other.covered);
        return shared.size() >= SHARED_OF_QUESTION * question.terms().size();
    }

    /** What is counted and what of it, "people" and "died", since ten thousand may be ill; of money, what it is for. */
    private boolean countsTheSameAs(Statement other) {
        return switch (value) {
            case Value.Day day -> true;
            case Value.Count count ->
                counted.equals(other.counted)
                        && counted.size() >= (count.amount().unit().isEmpty() ? 2 : 1);
        };
    }

    /** A count of one town is no count of the country: its places must be known to the other's passage. */
    private boolean placesAreIn(Statement other) {
        return places.stream().allMatch(around(other.candidate)::contains);
    }

    private boolean isOfTheSameDaysAs(Statement other) {
        if (!days.isEmpty() && !other.days.isEmpty()) {
            return days.stream().anyMatch(day -> other.days.stream().anyMatch(day::overlaps));
        }
        Optional<LocalDate> mine = published();
        Optional<LocalDate> others = other.published();
        return mine.isPresent()
                && others.isPresent()
                && Math.abs(ChronoUnit.DAYS.between(mine.get(), others.get())) <= MOST_DAYS_APART;
    }

    Optional<LocalDate> published() {
        return candidate.evidence().hit().publication().date();
    }
}
