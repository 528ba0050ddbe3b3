package dev.dateline.answer;

import dev.dateline.passage.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence's clauses, told by commas, conjunctions and relative pronouns. What stands between commas without a verb of
 * its own goes on with the clause before it: "to Rome, Paris and London".
 */
final class Clauses {
    private static final String OPENERS =
            "who|whom|whose|which|after|before|when|once|until|because|since|while|although|" + "though|whereas";
    private static final Pattern BOUNDARY = Pattern.compile("[,;:—–]\\s+|\\s[-—–]\\s"
            + "|\\s+(?=(?:" + OPENERS + "|but)\\b)"
            + "|\\s+(?=as (?:he|she|it|they|we|I)\\b)"
            + "|\\s+(?=(?:and|or) (?:then )?(?:is|are|was|were|has|have|had|did|will|would|may|might|could|can)\\b)");
    private static final Pattern SUBORDINATE = Pattern.compile(
            "^(?:and |or |but )?(?:" + OPENERS + "|as (?:he|she|it|they|we|I))\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern CLAUSE_OPENER = Pattern.compile(
            "^(?:and |but )?(?:who|whom|whose|which|when|once|because|while|although|though|whereas)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CONDITION =
            Pattern.compile("^(?:but |and )?(?:only |even )?(?:if|unless|provided|assuming|as long as)\\b");

    /** Pasts that do not end in -ed, such as news uses. */
    private static final String IRREGULAR = "became|began|beat|bore|bought|broke|brought|built|came|caught|chose|cut|"
            + "dealt|drew|drove|fed|fell|felt|fled|flew|forbade|forgot|fought|found|froze|gave|got|grew|held|hid|hit|kept|knew|"
            + "laid|lay|led|left|lent|lost|made|met|paid|put|quit|ran|rang|rose|said|sank|sat|saw|sent|set|shook|shot|shut|"
            + "sold|sought|spent|split|spoke|spread|stole|stood|stuck|struck|swept|swore|swung|taught|threw|told|took|tore|"
            + "understood|went|wept|withdrew|woke|won|wore|wrote";

    private static final Pattern PAST = Pattern.compile("\\b(?:" + IRREGULAR
            + "|was|were|had|did|(?!(?:need|speed|seed|indeed|hundred|sacred)\\b)\\p{Ll}{2,}ed)\\b");
    private static final Pattern FINITE = Pattern.compile(PAST.pattern()
            + "|\\b(?:is|are|am|be|been|has|have|do|does|will|would|shall|may|might|can|could|must|say|says)\\b"
            + "|[’'](?:re|ve|ll|d|m)\\b|n[’']t\\b");

    private final List<Clause> clauses;

    private Clauses(List<Clause> clauses) {
        this.clauses = clauses;
    }

    static Clauses of(String sentence) {
        List<Clause> clauses = new ArrayList<>();
        Matcher boundary = BOUNDARY.matcher(sentence);
        int start = 0;
        while (start < sentence.length()) {
            boolean more = boundary.find();
            int end = more ? boundary.start() : sentence.length();
            int next = more ? boundary.end() : sentence.length();
            if (end > start) {
                add(clauses, new Clause(sentence, new Span(start, end)));
            }
            start = next;
        }
        return new Clauses(clauses);
    }

    private static void add(List<Clause> clauses, Clause clause) {
        boolean goesOn = !clauses.isEmpty()
                && !clause.isSubordinate()
                && !clause.isCondition()
                && (!clause.hasVerb() || clauses.getLast().waitsForItsVerb());
        clauses.add(goesOn ? clauses.removeLast().upTo(clause.span().end()) : clause);
    }

    /** All, in order. */
    List<Clause> all() {
        return List.copyOf(clauses);
    }

    /**
     * The one that a place of the sentence belongs to: the one it stands in, or, where that is a subject waiting for its
     * verb, the one that has it. A place behind the last belongs to the last.
     */
    Clause at(int place) {
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

    /** Where the first word in the past stands at or behind a place of a text; the text's end if there is none. */
    static int nextPast(String text, int from) {
        Matcher past = PAST.matcher(text);
        return past.find(from) ? past.start() : text.length();
    }

    /**
     * A clause.
     *
     * @param sentence the sentence it is part of
     * @param span where it stands in that
     */
    record Clause(String sentence, Span span) {
        String text() {
            return span.of(sentence);
        }

        /** Whether it only says more about another: "who met him", "after they met". */
        boolean isSubordinate() {
            return SUBORDINATE.matcher(text()).find();
        }

        private boolean hasVerb() {
            return FINITE.matcher(text()).find();
        }

        /** "While the harbour, a busy place, …": unlike "after the talks, …", which may be no clause at all. */
        private boolean waitsForItsVerb() {
            return CLAUSE_OPENER.matcher(text()).find() && !hasVerb();
        }

        /** Whether it says on what another depends: "if both agree". */
        boolean isCondition() {
            return CONDITION.matcher(text()).find();
        }

        /** Where a pattern's words stand in it. */
        List<Span> all(Pattern pattern) {
            List<Span> found = new ArrayList<>();
            Matcher matcher = pattern.matcher(sentence).region(span.start(), span.end());
            matcher.useTransparentBounds(true);
            while (matcher.find()) {
                found.add(new Span(matcher.start(), matcher.end()));
            }
            return found;
        }

        private Clause upTo(int end) {
            return new Clause(sentence, new Span(span.start(), end));
        }
    }
}
