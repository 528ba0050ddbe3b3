package dev.dateline.answer.extractive.correction;

import dev.dateline.answer.extractive.sentence.FoundSentence;
import dev.dateline.language.Document;
import dev.dateline.language.correction.Withdrawal;
import dev.dateline.language.correction.Withdrawals;
import dev.dateline.language.token.Span;
import dev.dateline.passage.Passage;
import dev.dateline.passage.Sentence;
import dev.dateline.question.Question;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What was taken back of what the evidence says.
 *
 * @param standing the sentences that still stand, and the notes that take others back, best first
 * @param onQuestion the notes that speak of what is asked
 * @param effective those of them that took a sentence away
 */
public record Corrections(List<FoundSentence> standing, List<Correction> onQuestion, List<Correction> effective) {
    /** How many of the question's terms a claim has if it is on what is asked; all if there are fewer. */
    private static final int SHARED = 2;

    public Corrections {
        standing = List.copyOf(standing);
        onQuestion = List.copyOf(onQuestion);
        effective = List.copyOf(effective);
    }

    /** @param sentences of the evidence, best first */
    static Corrections of(
            Question question, List<FoundSentence> sentences, List<Correction> found, ClaimMatcher matcher) {
        Map<Passage, List<Span>> torn = new HashMap<>();
        Set<Correction> effective = new LinkedHashSet<>();
        List<FoundSentence> standing = new ArrayList<>();
        for (FoundSentence sentence : sentences) {
            List<Correction> against = found.stream()
                    .filter(correction -> matcher.makes(sentence, correction))
                    .toList();
            effective.addAll(against);
            List<Span> claims =
                    torn.computeIfAbsent(sentence.evidence().hit().passage(), passage -> tornClaims(sentence));
            if (against.isEmpty()
                    && claims.stream()
                            .noneMatch(
                                    claim -> overlaps(claim, sentence.sentence().span()))) {
                standing.add(sentence);
            }
        }
        List<Correction> onQuestion = found.stream()
                .filter(correction -> correction.withdrawal().of() != Withdrawal.Of.OTHERS)
                .filter(correction -> isOn(question, correction, matcher))
                .toList();
        List<Correction> acting =
                effective.stream().filter(onQuestion::contains).toList();
        for (Correction correction : acting) {
            if (standing.stream()
                    .noneMatch(sentence ->
                            sentence.quote().equals(correction.note().quote()))) {
                standing.add(correction.note());
            }
        }
        standing.sort(Comparator.comparingDouble(FoundSentence::score).reversed());
        return new Corrections(standing, onQuestion, acting);
    }

    private static boolean isOn(Question question, Correction correction, ClaimMatcher matcher) {
        Set<String> asked = new LinkedHashSet<>(question.terms());
        asked.removeAll(question.timeTerms());
        Set<String> shared = matcher.terms(correction.claim());
        shared.retainAll(asked);
        return !shared.isEmpty() && shared.size() >= Math.min(SHARED, asked.size());
    }

    /** The claims of a passage that another sentence takes back, where both were not kept as one: places in the article's text. */
    private static List<Span> tornClaims(FoundSentence sentence) {
        Passage passage = sentence.evidence().hit().passage();
        int offset = passage.span().start();
        List<Span> spans = passage.sentences().stream()
                .map(Sentence::span)
                .map(span -> new Span(span.start() - offset, span.end() - offset))
                .toList();
        return Withdrawals.in(sentence.evidence().hit().text(), spans).stream()
                .filter(withdrawal -> spans.stream()
                        .noneMatch(span -> span.start() <= withdrawal.whole().start()
                                && withdrawal.whole().end() <= span.end()))
                .map(withdrawal -> new Span(
                        withdrawal.claim().start() + offset, withdrawal.claim().end() + offset))
                .toList();
    }

    private static boolean overlaps(Span one, Span other) {
        return one.start() < other.end() && other.start() < one.end();
    }

    /** Whether a document tells of what was taken back. */
    public static boolean isNote(Document document) {
        return !document.withdrawals().isEmpty();
    }
}
