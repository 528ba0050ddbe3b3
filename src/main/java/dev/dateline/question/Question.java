package dev.dateline.question;

import dev.dateline.archive.ArticleFilter;
import dev.dateline.time.TimeWindow;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A question, understood.
 *
 * @param inquiry as it was asked
 * @param own what is asked, slips of the keyboard mended, pronouns and gaps filled from the turns before, and without
 *     what it says about articles
 * @param topic what it takes up from the turns before without naming it, told as a statement; empty if it stands alone
 * @param kind the kind of answer it expects
 * @param terms what it turns on: analysed, each once, in the question's order; those of the topic last
 * @param borrowed those of its terms that only the topic has, so that the sentence that answers may well lack them
 * @param names whom and what it names
 * @param aliases other words that the archive has for what it names
 * @param past whether it asks for what has happened, so that a plan does not answer it
 * @param latest whether it asks how things stand now, so that a later article answers better
 * @param times when what it asks about happened, as far as it says: "in November 2025", "since May 2018", "last week". An
 *     article of any day may tell of it
 * @param timeTerms those of its terms that name those days
 * @param published the days of publication that its own words allow: "as of 20 September 2019"; empty for all
 * @param filter the articles it may be answered from, all said and done
 */
public record Question(
        Inquiry inquiry,
        String own,
        String topic,
        AnswerKind kind,
        List<String> terms,
        Set<String> borrowed,
        List<Name> names,
        List<Alias> aliases,
        boolean past,
        boolean latest,
        List<TimeWindow> times,
        Set<String> timeTerms,
        Optional<TimeWindow> published,
        ArticleFilter filter) {

    private static final double BORROWED_WEIGHT = 0.5;

    public Question {
        terms = List.copyOf(terms);
        borrowed = Set.copyOf(borrowed);
        names = List.copyOf(names);
        aliases = List.copyOf(aliases);
        times = List.copyOf(times);
        timeTerms = Set.copyOf(timeTerms);
    }

    /** What a term counts for: borrowed ones less than the reader's own. */
    public double weight(String term) {
        return borrowed.contains(term) ? BORROWED_WEIGHT : 1;
    }

    /** Words that a passage which answers may well have beside the reader's own: of the topic, and of the aliases. */
    public String beside() {
        String others = aliases.stream().map(Alias::text).collect(Collectors.joining(" "));
        return (topic + " " + others).strip();
    }

    /** As a question that stands alone. */
    public String text() {
        return topic.isEmpty() ? own : own + " (" + topic + ")";
    }
}
