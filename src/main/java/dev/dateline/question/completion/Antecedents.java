package dev.dateline.question.completion;

import dev.dateline.lexicon.Lexicon;
import dev.dateline.question.AnswerKind;
import dev.dateline.question.Conversation;
import dev.dateline.question.Name;
import dev.dateline.question.PastTurn;
import dev.dateline.question.name.NameSpotter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What the pronouns of a question stand for, looked up in the turns before, the latest first. */
final class Antecedents {
    /** How far back a pronoun reaches, in turns. */
    private static final int REACH = 6;

    /** A name that stands in more passages and never says anything is nobody's. */
    private static final int FEW_PASSAGES = 10;

    /** Names whose shares of "she" differ by less are of one sex as far as the archive tells. */
    private static final double ALIKE = 0.1;

    private final List<PastTurn> turns;
    private final Optional<LocalDate> day;
    private final Lexicon lexicon;

    /** @param day no answer that rests on anything published later may be known */
    Antecedents(Conversation conversation, Optional<LocalDate> day, Lexicon lexicon) {
        this.turns = conversation.backwards().stream().limit(REACH).toList();
        this.day = day;
        this.lexicon = lexicon;
    }

    /**
     * Whom "he" or "she" stands for.
     *
     * @param feminine whether it is "she"
     */
    Optional<String> person(boolean feminine) {
        for (PastTurn turn : turns) {
            List<String> people = people(turn);
            if (!people.isEmpty()) {
                return Optional.of(fitting(people, feminine));
            }
        }
        return Optional.empty();
    }

    /** Whom "they" stands for: the people of the last question, if it named several. */
    Optional<String> group() {
        return turns.stream()
                .findFirst()
                .map(this::named)
                .filter(people -> people.size() > 1)
                .map(people -> String.join(" and ", people));
    }

    /** Where "there" is. */
    Optional<String> place() {
        for (PastTurn turn : turns) {
            Optional<String> answer = turn.kind() == AnswerKind.WHERE ? shortAnswer(turn) : Optional.empty();
            Optional<String> place = answer.or(() -> NameSpotter.names(turn.question(), lexicon).stream()
                    .filter(Name::place)
                    .map(Name::text)
                    .reduce((first, last) -> last));
            if (place.isPresent()) {
                return place;
            }
        }
        return Optional.empty();
    }

    /** When "then" was, if the last answer was a date. */
    Optional<String> time() {
        return turns.stream()
                .findFirst()
                .filter(turn -> turn.kind() == AnswerKind.WHEN)
                .flatMap(this::shortAnswer);
    }

    Optional<String> shortAnswer(PastTurn turn) {
        return turn.answeredBy(day).flatMap(PastTurn.Answered::shortAnswer);
    }

    /** Whom a turn asked for and whom it named, and else whom its answer names. */
    private List<String> people(PastTurn turn) {
        List<String> people = new ArrayList<>();
        if (turn.kind() == AnswerKind.WHO || turn.kind() == AnswerKind.WHICH) {
            shortAnswer(turn).filter(this::isSomebody).ifPresent(people::add);
        }
        people.addAll(named(turn));
        if (people.isEmpty()) {
            turn.answeredBy(day).ifPresent(answer -> people.addAll(people(answer.text())));
        }
        return people;
    }

    private List<String> named(PastTurn turn) {
        return people(turn.question());
    }

    private List<String> people(String text) {
        List<String> people = new ArrayList<>();
        for (Name name : NameSpotter.names(text, lexicon)) {
            if (isSomebody(name.text()) && !people.contains(name.text())) {
                people.add(name.text());
            }
        }
        return people;
    }

    /** Somebody has a full name, or says something now and then. */
    private boolean isSomebody(String name) {
        Lexicon.Use use = lexicon.use(name);
        return !use.isPlace()
                && (use.speakers() + use.feminine() + use.masculine() > 0
                        || use.passages() < FEW_PASSAGES
                        || name.contains(" "));
    }

    /** The first of those whose name stands as near to that pronoun as any. */
    private String fitting(List<String> people, boolean feminine) {
        Map<String, Double> fit = new LinkedHashMap<>();
        people.forEach(person -> fit.put(person, feminine ? femininity(person) : 1 - femininity(person)));
        double best =
                fit.values().stream().mapToDouble(Double::doubleValue).max().orElseThrow();
        return people.stream()
                .filter(person -> fit.getOrDefault(person, 0.0) >= best - ALIKE)
                .findFirst()
                .orElseThrow();
    }

    /** How often the archive goes on about somebody with "she" rather than "he": from 0 to 1, a half if it does not tell. */
    private double femininity(String person) {
        Lexicon.Use use = lexicon.use(person);
        return (use.feminine() + 0.5) / (use.feminine() + use.masculine() + 1);
    }

    static String possessive(String name) {
        return name + (name.toLowerCase(Locale.ROOT).endsWith("s") ? "’" : "’s");
    }
}
