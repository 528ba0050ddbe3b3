package dev.dateline.question;

import dev.dateline.index.ArticleFilter;
import dev.dateline.time.TimeInterval;
import java.util.List;
import java.util.Set;

/**
 * A question, understood.
 *
 * @param inquiry as it was asked
 * @param text as a question that stands alone
 * @param kind the kind of answer it expects
 * @param focus what the answer is one of, in the question's own words: "newspaper" in "which newspaper reported …"; empty
 *     where the question names no class
 * @param terms what it turns on: analysed, each once, in the question's order
 * @param past whether it asks for what has happened, so that a plan does not answer it
 * @param latest whether it asks how things stand now, so that a later article answers better
 * @param times the days it speaks of, where it gives them in full: "in November 2025"
 * @param timeTerms those of its terms that name those days
 * @param filter the articles it may be answered from
 */
public record Question(
        Inquiry inquiry,
        String text,
        AnswerKind kind,
        String focus,
        List<String> terms,
        boolean past,
        boolean latest,
        List<TimeInterval> times,
        Set<String> timeTerms,
        ArticleFilter filter) {

    public Question {
        terms = List.copyOf(terms);
        times = List.copyOf(times);
        timeTerms = Set.copyOf(timeTerms);
    }
}
