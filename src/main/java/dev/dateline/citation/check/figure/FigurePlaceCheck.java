package dev.dateline.citation.check.figure;

import dev.dateline.citation.check.Assertion;
import dev.dateline.citation.check.Check;
import dev.dateline.citation.check.Clause;
import dev.dateline.citation.check.Fault;
import dev.dateline.citation.check.Flaw;
import dev.dateline.citation.wording.VerbShape;
import dev.dateline.citation.wording.Word;
import dev.dateline.language.number.Figure;
import dev.dateline.language.vocabulary.Vocabulary;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A number must be told of what it is told of in the quotes. The word after it must not stand after another number there;
 * and where two clauses each have a number, what a sentence opens with must not stand in the one and its number in the other.
 */
public final class FigurePlaceCheck implements Check {
    private static final Set<String> PRONOUNS = Vocabulary.ENGLISH.words("pronouns-third-person");

    /** They open a clause, and are no subject. */
    private static final Set<String> OPENERS = Vocabulary.ENGLISH.words("subordinators");

    @Override
    public List<Fault> faults(Assertion assertion) {
        List<Clause> quoted = assertion.given().clauses();
        List<Fault> faults = new ArrayList<>();
        Map<String, Set<BigDecimal>> counts = counted(quoted);
        counted(assertion.told().clauses()).forEach((neighbour, numbers) -> {
            Set<BigDecimal> known = counts.getOrDefault(neighbour, numbers);
            if (Collections.disjoint(known, numbers)) {
                faults.add(wrong(assertion, numbers.iterator().next()));
            }
        });
        for (Clause clause : assertion.told().clauses()) {
            List<Word> content = clause.reading().content().stream()
                    .filter(word -> !OPENERS.contains(word.form()))
                    .toList();
            for (Figure figure : figures(clause)) {
                if (content.isEmpty()
                        || content.getFirst().span().end() > figure.span().start()) {
                    continue;
                }
                List<Clause> ofSubject = quoted.stream()
                        .filter(quote ->
                                quote.stems().contains(content.getFirst().stem()))
                        .toList();
                List<Clause> ofFigure =
                        quoted.stream().filter(quote -> has(quote, figure)).toList();
                boolean elsewhere = !ofFigure.isEmpty()
                        && ofFigure.stream().noneMatch(FigurePlaceCheck::isOfAnothersSubject)
                        && !ofSubject.isEmpty()
                        && ofSubject.stream().noneMatch(ofFigure::contains)
                        && ofSubject.stream().noneMatch(quote -> figures(quote).isEmpty());
                if (elsewhere) {
                    faults.add(wrong(assertion, figure.value()));
                }
            }
        }
        return faults;
    }

    private static Fault wrong(Assertion assertion, BigDecimal number) {
        String told = number.toPlainString();
        return new Fault.OfWords(told, assertion.place(told), Flaw.NUMBER_OF_OTHER_THING);
    }

    /** What stands right after a number or before it, and the numbers it stands at: "four workers", "killed four". */
    private static Map<String, Set<BigDecimal>> counted(List<Clause> clauses) {
        Map<String, Set<BigDecimal>> counted = new TreeMap<>();
        for (Clause clause : clauses) {
            List<Word> words = clause.reading().words();
            for (Figure figure : figures(clause)) {
                if (isOfPair(clause.reading().text(), figure)) {
                    continue;
                }
                words.stream()
                        .filter(word -> word.span().start() >= figure.span().end())
                        .findFirst()
                        .filter(word -> !word.function())
                        .ifPresent(word -> add(word.stem() + " ", figure, counted));
                words.stream()
                        .filter(word -> word.span().end() <= figure.span().start())
                        .reduce((first, second) -> second)
                        .filter(word -> VerbShape.isVerb(clause.reading(), word) && !word.function())
                        .ifPresent(word -> add(" " + word.stem(), figure, counted));
            }
        }
        return counted;
    }

    private static void add(String neighbour, Figure figure, Map<String, Set<BigDecimal>> counted) {
        counted.computeIfAbsent(neighbour, fresh -> new HashSet<>()).add(figure.value());
    }

    private static List<Figure> figures(Clause clause) {
        return clause.read().dateless();
    }

    /** Who "it" is may well stand in another clause, and so may who is "killing nine people". */
    private static boolean isOfAnothersSubject(Clause clause) {
        List<Word> words = clause.reading().words();
        return words.getFirst().form().endsWith("ing")
                || words.stream().anyMatch(word -> PRONOUNS.contains(word.form()));
    }

    /** "3-1 win" counts no wins. */
    private static boolean isOfPair(String text, Figure figure) {
        int before = figure.span().start() - 1;
        return before >= 0 && "-–:".indexOf(text.charAt(before)) >= 0;
    }

    private static boolean has(Clause clause, Figure figure) {
        return figures(clause).stream().anyMatch(other -> other.value().compareTo(figure.value()) == 0);
    }
}
