package dev.dateline.language.clause;

import dev.dateline.language.token.Span;
import dev.dateline.language.token.Token;
import dev.dateline.language.verb.Verbs;
import dev.dateline.language.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence's clauses, told by commas, conjunctions and relative pronouns. What stands between commas without a verb of
 * its own goes on with the clause before it: "to Rome, Paris and London".
 */
public final class Clauses {
    private static final String OPENERS = openers("relatives", "subordinators");
    private static final Pattern BOUNDARY = Pattern.compile(
            "[,;:—–]\\s+|\\s[-—–]\\s"
                    + "|(?<!\\s)\\s+(?=(?:" + OPENERS + "|but)\\b)"
                    + "|(?<!\\s)\\s+(?=as (?:he|she|it|they|we|I)\\b)"
                    + "|(?<!\\s)\\s+(?=(?:and|or) (?:then )?(?:is|are|was|were|has|have|had|did|will|would|may|might|could|can)\\b)");
    private static final Pattern SUBORDINATE = Pattern.compile(
            "^(?:and |or |but )?(?:" + OPENERS + "|as (?:he|she|it|they|we|I))\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern CLAUSE_OPENER = Pattern.compile(
            "^(?:and |but )?(?:who|whom|whose|which|when|once|because|while|although|though|whereas)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CONDITION =
            Pattern.compile("^(?:but |and )?(?:only |even )?(?:if|unless|provided|assuming|as long as)\\b");

    private final List<Clause> clauses;
    private final Verbs verbs;

    private Clauses(List<Clause> clauses, Verbs verbs) {
        this.clauses = List.copyOf(clauses);
        this.verbs = verbs;
    }

    /**
     * The clauses of a sentence.
     *
     * @param tokens of the sentence
     */
    public static Clauses of(String sentence, List<Token> tokens) {
        List<Clause> clauses = new ArrayList<>();
        Verbs verbs = Verbs.of(sentence, tokens);
        Matcher boundary = BOUNDARY.matcher(sentence);
        int start = 0;
        while (start < sentence.length()) {
            boolean more = boundary.find();
            int end = more ? boundary.start() : sentence.length();
            int next = more ? boundary.end() : sentence.length();
            if (end > start) {
                add(clauses, Clause.of(sentence, new Span(start, end), verbs), verbs);
            }
            start = next;
        }
        return new Clauses(clauses, verbs);
    }

    private static String openers(String list, String... more) {
        return String.join(
                "|", Vocabulary.ENGLISH.words(list, more).stream().sorted().toList());
    }

    private static void add(List<Clause> clauses, Clause clause, Verbs verbs) {
        boolean goesOn = !clauses.isEmpty()
                && !clause.isSubordinate()
                && !clause.isCondition()
                && (!clause.hasVerb() || clauses.getLast().waitsForItsVerb());
        clauses.add(goesOn ? clauses.removeLast().upTo(clause.span().end(), verbs) : clause);
    }

    /** All, in order. */
    public List<Clause> all() {
        return clauses;
    }

    /**
     * The one that a place of the sentence belongs to: the one it stands in, or, if that is a subject waiting for its
     * verb, the one that has it. A place after the last belongs to the last.
     */
    public Clause at(int place) {
        Clause found = clauses.stream()
                .filter(clause -> place < clause.span().end())
                .findFirst()
                .orElseGet(clauses::getLast);
        if (found.isSubordinate() || found.hasVerb()) {
            return found;
        }
        return clauses.stream()
                .skip(clauses.indexOf(found) + 1L)
                .filter(clause -> !clause.isSubordinate())
                .findFirst()
                .orElse(found);
    }

    /** Where the first word in the past stands at or after a place of the sentence; its end if there is none. */
    public int nextPast(int from) {
        return verbs.nextPast(from);
    }

    /**
     * A clause.
     *
     * @param sentence the sentence it is part of
     * @param span where it stands in that
     * @param isSubordinate whether it only says more about another: "who met him", "after they met"
     * @param isCondition whether it says on what another depends: "if both agree"
     * @param hasVerb whether a finite verb stands in it
     */
    public record Clause(String sentence, Span span, boolean isSubordinate, boolean isCondition, boolean hasVerb) {
        private static Clause of(String sentence, Span span, Verbs verbs) {
            String text = span.of(sentence);
            return new Clause(
                    sentence,
                    span,
                    SUBORDINATE.matcher(text).find(),
                    CONDITION.matcher(text).find(),
                    verbs.areIn(span));
        }

        /** Its words. */
        public String text() {
            return span.of(sentence);
        }

        /** "While the harbour, a busy place, …": unlike "after the talks, …", which may be no clause at all. */
        private boolean waitsForItsVerb() {
            return !hasVerb && CLAUSE_OPENER.matcher(text()).find();
        }

        /** Where cues stand in it. */
        List<Span> all(Cues cues) {
            return cues.in(sentence, span);
        }

        private Clause upTo(int end, Verbs verbs) {
            return of(sentence, new Span(span.start(), end), verbs);
        }
    }
}
