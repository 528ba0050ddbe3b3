package dev.dateline.citation.check;

import dev.dateline.citation.wording.Word;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A number must be told of what it is told of in the quotes. The word behind it must not stand behind another number there;
 * and where two clauses each have a number, what a sentence opens with must not stand in the one and its number in the other.
 */
final class FigurePlaceCheck implements Check {
    private final ClauseReader reader;

    FigurePlaceCheck(ClauseReader reader) {
        this.reader = reader;
    }

    @Override
    public List<String> faults(Assertion assertion) {
        List<Clause> quoted = reader.clauses(assertion.quoted());
        List<String> faults = new ArrayList<>();
        Map<String, Set<BigDecimal>> counts = counted(quoted);
        counted(reader.clauses(assertion.sentence())).forEach((noun, numbers) -> {
            Set<BigDecimal> known = counts.getOrDefault(noun, numbers);
            if (Collections.disjoint(known, numbers)) {
                faults.add("the quotes count other “" + noun + "”");
            }
        });
        for (Clause clause : reader.clauses(assertion.sentence())) {
            Word subject = clause.reading().content().getFirst();
            List<Clause> ofSubject = quoted.stream()
                    .filter(quote -> quote.stems().contains(subject.stem()))
                    .toList();
            for (Figures.Figure figure : Figures.in(clause.reading().text())) {
                List<Clause> ofFigure =
                        quoted.stream().filter(quote -> has(quote, figure)).toList();
                boolean elsewhere = !ofFigure.isEmpty()
                        && !ofSubject.isEmpty()
                        && ofSubject.stream().noneMatch(ofFigure::contains)
                        && ofSubject.stream()
                                .noneMatch(quote ->
                                        Figures.in(quote.reading().text()).isEmpty());
                if (elsewhere) {
                    faults.add("“" + figure.value().toPlainString() + "” is told of something else than in the quotes");
                }
            }
        }
        return faults;
    }

    /** What stands behind a number, and the numbers it stands behind: "four workers". */
    private static Map<String, Set<BigDecimal>> counted(List<Clause> clauses) {
        Map<String, Set<BigDecimal>> counted = new TreeMap<>();
        for (Clause clause : clauses) {
            for (Figures.Figure figure : Figures.in(clause.reading().text())) {
                clause.reading().words().stream()
                        .filter(word -> word.span().start() >= figure.span().end())
                        .findFirst()
                        .filter(word ->
                                !word.function() && !isOfPair(clause.reading().text(), figure))
                        .ifPresent(word -> counted.computeIfAbsent(word.stem(), fresh -> new HashSet<>())
                                .add(figure.value()));
            }
        }
        return counted;
    }

    /** "3-1 win" counts no wins. */
    private static boolean isOfPair(String text, Figures.Figure figure) {
        int before = figure.span().start() - 1;
        return before >= 0 && "-–:".indexOf(text.charAt(before)) >= 0;
    }

    private static boolean has(Clause clause, Figures.Figure figure) {
        return Figures.in(clause.reading().text()).stream()
                .anyMatch(other -> other.value().compareTo(figure.value()) == 0);
    }
}
