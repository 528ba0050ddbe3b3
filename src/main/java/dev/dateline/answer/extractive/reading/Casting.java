package dev.dateline.answer.extractive.reading;

import dev.dateline.archive.analysis.TermAnalyzer;
import dev.dateline.language.Document;
import dev.dateline.language.clause.Allegation;
import dev.dateline.language.deed.Role;
import dev.dateline.language.deed.Roles;
import dev.dateline.language.deed.WhoQuestion;
import dev.dateline.language.token.Span;
import dev.dateline.question.AnswerKind;
import dev.dateline.question.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells who cannot be the answer to "who": the sufferer if the doer is asked for and the other way round, whoever only speaks of it,
 * and anybody if the deed is only alleged and the question does not say so.
 */
final class Casting {
    private Casting() {}

    /**
     * The answer, if it may name who is asked for. What cannot be told may do so. Of one that names both, the verb between them, the
     * one who is asked for stays.
     */
    static Optional<ShortAnswer> told(
            Question question, Document sentence, ShortAnswer finding, TermAnalyzer analyzer) {
        Optional<WhoQuestion> asked = question.kind() == AnswerKind.WHO
                ? WhoQuestion.in(question.own().strip())
                : Optional.empty();
        if (asked.isEmpty()) {
            return Optional.of(finding);
        }
        Set<String> verb = analyzer.terms(asked.get().verb().of(question.own().strip())).stream()
                .map(TermAnalyzer.Term::value)
                .collect(Collectors.toSet());
        List<Span> verbs = analyzer.terms(sentence.text()).stream()
                .filter(term -> verb.contains(term.value()))
                .map(term -> new Span(term.start(), term.end()))
                .toList();
        if (!Allegation.isIn(question.own()) && isAlleged(sentence, verbs)) {
            return Optional.empty();
        }
        Span somebody = finding.span();
        Optional<Span> between = verbs.stream()
                .filter(place -> somebody.start() <= place.start() && place.end() <= somebody.end())
                .findFirst();
        if (between.isPresent()) {
            return sides(somebody, between.get()).stream()
                    .map(side -> ShortAnswer.of(question.kind(), sentence.text(), side, List.of()))
                    .filter(side -> Roles.of(sentence, side.span(), between.get())
                            .filter(asked.get().role()::equals)
                            .isPresent())
                    .findFirst();
        }
        List<Role> roles = verbs.stream()
                .flatMap(place -> Roles.of(sentence, somebody, place).stream())
                .toList();
        boolean fits = roles.isEmpty()
                ? asksForSpeaker(question, asked.get()) || !Roles.isSpeaker(sentence, somebody)
                : roles.contains(asked.get().role());
        return fits ? Optional.of(finding) : Optional.empty();
    }

    private static List<Span> sides(Span whole, Span verb) {
        List<Span> sides = new ArrayList<>();
        if (whole.start() < verb.start()) {
            sides.add(new Span(whole.start(), verb.start()));
        }
        if (verb.end() < whole.end()) {
            sides.add(new Span(verb.end(), whole.end()));
        }
        return sides;
    }

    /** Whether a sentence speaks of the deed, and each time as of something alleged. */
    private static boolean isAlleged(Document sentence, List<Span> verbs) {
        List<Span> alleged = Allegation.in(sentence.text());
        return !verbs.isEmpty()
                && verbs.stream()
                        .allMatch(verb -> alleged.stream()
                                .anyMatch(span -> span.start() <= verb.start() && verb.end() <= span.end()));
    }

    private static boolean asksForSpeaker(Question question, WhoQuestion asked) {
        return Roles.isSaying(asked.verb().of(question.own().strip()));
    }
}
