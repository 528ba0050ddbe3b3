package dev.dateline.citation.check.figure;

import dev.dateline.citation.check.Assertion;
import dev.dateline.citation.check.Check;
import dev.dateline.citation.check.Clause;
import dev.dateline.citation.check.Fault;
import dev.dateline.citation.check.Flaw;
import dev.dateline.citation.wording.VerbShape;
import dev.dateline.citation.wording.Word;
import dev.dateline.language.token.Span;
import dev.dateline.time.TimeExpression;
import dev.dateline.time.TimeInterval;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What was done must keep its own date: "bought in 1911" and "asked for since 1974" are not "asked for since 1911". */
public final class DeedDateCheck implements Check {

    @Override
    public List<Fault> faults(Assertion assertion) {
        Optional<LocalDate> published = assertion.quotes().getFirst().published();
        List<Deed> quoted = deeds(assertion.given().clauses(), published);
        List<Fault> faults = new ArrayList<>();
        List<Clause> told = assertion.told().clauses();
        for (Deed claimed : deeds(told, published)) {
            List<Deed> same = quoted.stream()
                    .filter(deed -> deed.verb().equals(claimed.verb()))
                    .toList();
            boolean elsewhere = same.isEmpty()
                    && isOfAnotherSentence(claimed, assertion.given().clauses(), published);
            if (elsewhere || (!same.isEmpty() && same.stream().noneMatch(claimed::isOfTheSameDays))) {
                Span where = Clause.place(told, claimed.verb()).orElseThrow();
                faults.add(new Fault.OfWords(where.of(assertion.sentence()), where, Flaw.DEED_OF_OTHER_DATE));
            }
        }
        return faults;
    }

    /** Whether the deed stands in one sentence and its date only in another, which does not tell of it. */
    private static boolean isOfAnotherSentence(Deed claimed, List<Clause> quoted, Optional<LocalDate> published) {
        boolean told = false;
        boolean dated = false;
        for (List<Clause> sentence : sentences(quoted)) {
            boolean tells = Clause.stems(sentence).contains(claimed.verb());
            boolean dates = sentence.stream()
                    .flatMap(clause -> dates(clause, published).stream())
                    .anyMatch(date -> claimed.dates().stream().anyMatch(date::overlaps));
            if (tells && dates) {
                return false;
            }
            told |= tells;
            dated |= dates;
        }
        return told && dated;
    }

    private static List<List<Clause>> sentences(List<Clause> clauses) {
        List<List<Clause>> sentences = new ArrayList<>();
        List<Clause> open = new ArrayList<>();
        for (Clause clause : clauses) {
            open.add(clause);
            if (clause.endsSentence()) {
                sentences.add(List.copyOf(open));
                open.clear();
            }
        }
        sentences.add(List.copyOf(open));
        return sentences;
    }

    private static List<TimeInterval> dates(Clause clause, Optional<LocalDate> published) {
        return clause.read().on(published).times().stream()
                .filter(time -> time.type() == TimeExpression.Type.DATE)
                .flatMap(time -> time.interval().stream())
                .toList();
    }

    private static List<Deed> deeds(List<Clause> clauses, Optional<LocalDate> published) {
        List<Deed> deeds = new ArrayList<>();
        Optional<String> open = Optional.empty();
        for (Clause clause : clauses) {
            List<TimeInterval> dates = dates(clause, published);
            List<Word> verbs = clause.reading().content().stream()
                    .filter(word -> VerbShape.isVerb(clause.reading(), word))
                    .toList();
            // "They asked", "since 1974" is one; of two verbs nobody knows whose the date is.
            if (!verbs.isEmpty()) {
                open = verbs.size() == 1 ? Optional.of(verbs.getFirst().stem()) : Optional.empty();
            }
            if (!dates.isEmpty()) {
                open.ifPresent(verb -> deeds.add(new Deed(verb, dates)));
            }
            if (clause.endsSentence()) {
                open = Optional.empty();
            }
        }
        return deeds;
    }

    /** What was done, and when. */
    private record Deed(String verb, List<TimeInterval> dates) {
        Deed {
            dates = List.copyOf(dates);
        }

        boolean isOfTheSameDays(Deed other) {
            return dates.stream().anyMatch(date -> other.dates.stream().anyMatch(date::overlaps));
        }
    }
}
