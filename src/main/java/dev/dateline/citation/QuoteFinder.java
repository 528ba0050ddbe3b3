package dev.dateline.citation;

import dev.dateline.answer.Draft;
import dev.dateline.answer.Quote;
import dev.dateline.answer.Standing;
import dev.dateline.archive.PassageHit;
import dev.dateline.archive.analysis.TermAnalyzer;
import dev.dateline.citation.support.SupportScorer;
import dev.dateline.language.token.Span;
import dev.dateline.passage.Sentence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the words of a cited passage that a sentence rests on: one sentence of it, or two in a row. Safe for use by many
 * threads.
 *
 * <p>Costs the check of up to three candidates, each some embeddings.
 */
public final class QuoteFinder {
    private static final int CANDIDATES = 3;

    /** What two sentences must support better than one. */
    private static final double WORTH_A_SENTENCE = 0.05;

    private final Verifier verifier;
    private final SupportScorer scorer;
    private final TermAnalyzer analyzer;

    public QuoteFinder(Verifier verifier, SupportScorer scorer, TermAnalyzer analyzer) {
        this.verifier = verifier;
        this.scorer = scorer;
        this.analyzer = analyzer;
    }

    /** The quote that supports a sentence best; empty if none of the passage does without a fault. */
    public Optional<Quote> find(String sentence, PassageHit hit) {
        Set<String> terms = terms(sentence);
        return windows(hit).stream()
                .sorted(Comparator.comparingDouble((Window window) -> -window.covered(terms)))
                .limit(CANDIDATES)
                .filter(window -> verifier.faults(
                                new Draft.Sentence(sentence, List.of(window.quote()), Standing.REPORTED))
                        .isEmpty())
                .max(Comparator.comparingDouble(window ->
                        scorer.support(sentence, window.quote().text()).score()
                                - (window.sentences() - 1) * WORTH_A_SENTENCE))
                .map(Window::quote);
    }

    /** The quote that shares most words with a sentence, whether it supports it or not. */
    Quote nearest(String sentence, PassageHit hit) {
        Set<String> terms = terms(sentence);
        return windows(hit).stream()
                .max(Comparator.comparingDouble(window -> window.covered(terms)))
                .orElseThrow()
                .quote();
    }

    private List<Window> windows(PassageHit hit) {
        List<Sentence> sentences = hit.passage().sentences();
        List<Window> windows = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            for (int count = 1; count <= 2 && i + count <= sentences.size(); count++) {
                Span span = new Span(
                        sentences.get(i).span().start(),
                        sentences.get(i + count - 1).span().end());
                Quote quote = new Quote(hit, span);
                windows.add(new Window(quote, count, terms(quote.text())));
            }
        }
        return windows;
    }

    private Set<String> terms(String text) {
        Set<String> terms = new HashSet<>();
        analyzer.terms(text).forEach(term -> terms.add(term.value()));
        return terms;
    }

    /**
     * A possible quote.
     *
     * @param sentences how many it has
     * @param terms what it speaks of
     */
    private record Window(Quote quote, int sentences, Set<String> terms) {

        /** How many of some terms it has; of two that have as many, the shorter counts more. */
        double covered(Set<String> wanted) {
            return wanted.stream().filter(terms::contains).count() - (sentences - 1) / 2.0;
        }
    }
}
