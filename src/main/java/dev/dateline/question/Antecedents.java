package dev.dateline.question;

import dev.dateline.index.Lexicon;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the pronouns of a question stand for, looked up in the turns before, the latest first. */
final class Antecedents {
    /** How far back a pronoun reaches, in turns. */
    private static final int REACH = 6;

    /** A name that stands in more passages and never says anything is nobody's. */
    private static final int FEW_PASSAGES = 10;

    /** How many times the usual share of "she" a woman's name has at the least. */
    private static final double WOMANLY = 1.8;

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

    /** Whom a turn asked for, and else whom it named, and else whom its answer names. */
    private List<String> people(PastTurn turn) {
        Optional<String> asked = turn.kind() == AnswerKind.WHO || turn.kind() == AnswerKind.WHICH
                ? shortAnswer(turn).filter(name -> isSomebody(name))
                : Optional.empty();
        if (asked.isPresent()) {
            return List.of(asked.get());
        }
        List<String> named = named(turn);
        return named.isEmpty()
                ? turn.answeredBy(day).map(answer -> people(answer.text())).orElse(List.of())
                : named;
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
        return !use.isPlace() && (use.speakers() > 0 || use.passages() < FEW_PASSAGES || name.contains(" "));
    }

    /** The most womanly name for "she"; for "he" the first that is no woman's. */
    private String fitting(List<String> people, boolean feminine) {
        if (feminine) {
            return people.stream()
                    .max(Comparator.comparingDouble(this::femininity))
                    .orElseThrow();
        }
        double usual = share(
                lexicon.passages("she") + lexicon.passages("her"), lexicon.passages("he") + lexicon.passages("his"));
        return people.stream()
                .filter(person -> femininity(person) < WOMANLY * usual)
                .findFirst()
                .orElse(people.getFirst());
    }

    /** The share of "she" among the pronouns of the passages that have a name. News has more men; names differ by far. */
    private double femininity(String person) {
        return share(
                lexicon.together("she", person) + lexicon.together("her", person),
                lexicon.together("he", person) + lexicon.together("his", person));
    }

    private static double share(int part, int rest) {
        return (part + 0.5) / (part + rest + 2.0);
    }

    static String possessive(String name) {
        return name + (name.toLowerCase(Locale.ROOT).endsWith("s") ? "’" : "’s");
    }
}
