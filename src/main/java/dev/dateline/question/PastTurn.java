package dev.dateline.question;

import dev.dateline.question.phrase.Clause;
import dev.dateline.time.TimeWindow;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * A turn of a conversation that is over, as far as later ones may lean on it.
 *
 * @param question what was asked, complete in itself except for its topic
 * @param topic what it took up from before, told as a statement; empty if it stood alone
 * @param kind the kind of answer it expected
 * @param published the days of publication that its own words allowed
 * @param answered what it was answered
 */
public record PastTurn(
        String question, String topic, AnswerKind kind, Optional<TimeWindow> published, Optional<Answered> answered) {

    /** What is kept of a text, in characters: enough for what a later turn may point at. */
    private static final int LONGEST_TEXT = 600;

    public PastTurn {
        question = cut(question);
        topic = cut(topic);
    }

    /** The turn that a question was, now that it is answered; without an answer if nothing was found. */
    public static PastTurn of(Question question, Optional<Answered> answered) {
        return new PastTurn(question.own(), question.topic(), question.kind(), question.published(), answered);
    }

    /** What it was about, told as a statement. */
    public String subject() {
        return topic.isEmpty() ? Clause.of(question).statement() : topic;
    }

    /** What may be known of the answer if nothing published after a day may. */
    public Optional<Answered> answeredBy(Optional<LocalDate> day) {
        return answered.filter(answer -> day.isEmpty()
                || answer.newest().filter(newest -> !newest.isAfter(day.get())).isPresent());
    }

    private static String cut(String text) {
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT);
    }

    /**
     * An answer.
     *
     * @param text in words
     * @param shortAnswer a date, name, place or number
     * @param newest when the latest article that it rests on was published; empty if one is of unknown date
     * @param articles the ids of the articles that it rests on
     */
    public record Answered(
            String text, Optional<String> shortAnswer, Optional<LocalDate> newest, Set<String> articles) {
        public Answered {
            text = cut(text);
            articles = Set.copyOf(articles);
        }

        /** One of which it is not known what it rests on. */
        public Answered(String text, Optional<String> shortAnswer, Optional<LocalDate> newest) {
            this(text, shortAnswer, newest, Set.of());
        }
    }
}
