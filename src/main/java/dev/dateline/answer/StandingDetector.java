package dev.dateline.answer;

import dev.dateline.language.Document;
import dev.dateline.language.clause.Attribution;
import dev.dateline.language.clause.Clauses;
import dev.dateline.language.clause.Clauses.Clause;
import dev.dateline.language.clause.Denial;
import dev.dateline.language.clause.Expectation;
import dev.dateline.language.clause.Negation;
import dev.dateline.language.correction.Withdrawal;
import dev.dateline.language.token.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells how far a sentence vouches for a part of what it says, from the words that English news prose uses for it.
 *
 * <p>A clause counts, not the sentence: "Trump, who met Kim in 2018, may meet him again" reports one thing and expects
 * another. That something did not happen is a report like any other; that somebody denies it is not. Where more than one
 * applies, the most careful holds: denied, planned, claimed.
 */
public final class StandingDetector {
    private StandingDetector() {}

    /**
     * The standing of what a part of a sentence says.
     *
     * @param focus UTF-16 index in the sentence
     */
    public static Standing of(String sentence, int focus) {
        return of(Document.of(sentence), focus);
    }

    /** The same of a sentence that was read. */
    public static Standing of(Document sentence, int focus) {
        if (sentence.text().isBlank()) {
            return Standing.REPORTED;
        }
        if (sentence.withdrawals().stream().anyMatch(withdrawal -> withdrawal.claims(focus))) {
            return Standing.DENIED;
        }
        Clauses clauses = sentence.clauses();
        Clause clause = clauses.at(focus);
        if (!Denial.governing(clauses, clause).isEmpty()) {
            return Standing.DENIED;
        }
        if (!Expectation.governing(clauses, clause, focus).isEmpty()) {
            return Standing.PLANNED;
        }
        return Attribution.governing(clauses, sentence.quotations(), clause, focus)
                        .isEmpty()
                ? Standing.REPORTED
                : Standing.CLAIMED;
    }

    /**
     * Whether a word is a verb in the past, and what it says is told as done: "met", but not "meeting", "will meet" or "if
     * they met".
     *
     * @param word UTF-16 index of its first character in the sentence
     */
    public static boolean tellsAsDone(Document sentence, int word) {
        Standing standing = of(sentence, word);
        return sentence.clauses().nextPast(word) == word
                && (standing == Standing.REPORTED || standing == Standing.CLAIMED);
    }

    /**
     * The words of a sentence without which a part of it would say something else: what negates or denies it, expects it,
     * makes it depend, attributes it.
     *
     * @param focus UTF-16 index in the sentence
     * @return their places in the sentence, in no order
     */
    public static List<Span> governing(Document sentence, int focus) {
        if (sentence.text().isBlank()) {
            return List.of();
        }
        Clauses clauses = sentence.clauses();
        Clause clause = clauses.at(focus);
        List<Span> places = new ArrayList<>(Negation.in(clause));
        // What was said wrongly stays with what takes it back, and that with what it speaks of.
        sentence.withdrawals().stream()
                .map(Withdrawal::whole)
                .filter(whole -> whole.start() <= focus && focus < whole.end())
                .forEach(places::add);
        places.addAll(Denial.governing(clauses, clause));
        places.addAll(Expectation.governing(clauses, clause, focus));
        places.addAll(Attribution.governing(clauses, sentence.quotations(), clause, focus));
        return places;
    }
}
