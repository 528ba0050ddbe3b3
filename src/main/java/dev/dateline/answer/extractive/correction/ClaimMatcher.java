package dev.dateline.answer.extractive.correction;

import dev.dateline.answer.extractive.sentence.FoundSentence;
import dev.dateline.archive.ArticleFilter;
import dev.dateline.archive.PassageHit;
import dev.dateline.archive.analysis.TermAnalyzer;
import dev.dateline.language.Document;
import dev.dateline.language.clause.ClauseSplitter;
import dev.dateline.language.correction.Withdrawal;
import dev.dateline.language.number.Figure;
import dev.dateline.reader.Reader;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells whether a sentence makes a claim that was taken back. */
final class ClaimMatcher {
    /** The share of a claim's terms from which the reader is asked. Not tuned. */
    private static final double LIKELY = 0.7;

    /** From which probability a sentence makes the claim. */
    private static final double MAKES_IT = 0.5;

    /** The share of the note's headline that the other's passage has if both tell one story. Not tuned. */
    private static final double ONE_STORY = 0.5;

    private static final int FEWEST_TERMS = 2;

    private final TermAnalyzer analyzer;
    private final Optional<Reader> reader;

    ClaimMatcher(TermAnalyzer analyzer, Optional<Reader> reader) {
        this.analyzer = analyzer;
        this.reader = reader;
    }

    Set<String> terms(String text) {
        return analyzer.terms(text).stream().map(TermAnalyzer.Term::value).collect(Collectors.toSet());
    }

    /** Whether a sentence outside the note makes its claim, or a part of that, and was published before it was taken back. */
    boolean makes(FoundSentence sentence, Correction correction) {
        if (correction.withdrawal().of() == Withdrawal.Of.OTHERS
                || !sentence.document().withdrawals().isEmpty()
                || !mayBeOf(sentence.evidence().hit(), correction)) {
            return false;
        }
        if (makes(sentence, correction.claim(), true)) {
            return true;
        }
        boolean oneStory =
                sentence.articleId().equals(correction.note().articleId()) || isOneStory(sentence, correction);
        return oneStory
                && ClauseSplitter.split(correction.claim()).stream()
                        .anyMatch(part -> makes(sentence, part.of(correction.claim()), false));
    }

    /** The note's own article, or one of its publisher that was there before. */
    private static boolean mayBeOf(PassageHit hit, Correction correction) {
        PassageHit note = correction.note().evidence().hit();
        if (hit.passage().articleId().equals(note.passage().articleId())) {
            return true;
        }
        boolean after = hit.publication()
                .date()
                .flatMap(day -> correction.day().or(correction::published).map(day::isAfter))
                .orElse(false);
        return !after
                && (hit.source().isBlank()
                        || note.source().isBlank()
                        || ArticleFilter.sourceKey(hit.source()).equals(ArticleFilter.sourceKey(note.source())));
    }

    private boolean isOneStory(FoundSentence sentence, Correction correction) {
        Set<String> headline = terms(correction.note().evidence().hit().title());
        PassageHit hit = sentence.evidence().hit();
        Set<String> shared = terms(hit.title() + "\n" + hit.text());
        shared.retainAll(headline);
        return !headline.isEmpty() && shared.size() >= ONE_STORY * headline.size();
    }

    /** @param paraphrased whether other words may do, if the reader says that they mean the claim */
    private boolean makes(FoundSentence sentence, String claim, boolean paraphrased) {
        Document claimed = Document.of(claim);
        Set<BigDecimal> figures = values(claimed);
        Set<String> terms = withoutFigures(claimed);
        if (terms.size() + figures.size() < FEWEST_TERMS
                || !values(sentence.document()).containsAll(figures)) {
            return false;
        }
        Set<String> shared = terms(sentence.text());
        if (!shared.containsAll(names(claimed))) {
            return false;
        }
        shared.retainAll(terms);
        if (shared.size() == terms.size()) {
            return true;
        }
        return paraphrased && shared.size() >= LIKELY * terms.size() && says(sentence.text(), claim);
    }

    private boolean says(String text, String claim) {
        return reader.map(judge -> judge.judge(claim, List.of(text)).getFirst().supported() >= MAKES_IT)
                .orElse(false);
    }

    private Set<String> names(Document claim) {
        return claim.names().stream()
                .flatMap(name -> terms(name.words()).stream())
                .collect(Collectors.toSet());
    }

    private static Set<BigDecimal> values(Document document) {
        return document.figures().stream().map(Figure::value).collect(Collectors.toSet());
    }

    /** "Forty-one" and "41" are one figure, and two terms. */
    private Set<String> withoutFigures(Document document) {
        Set<String> terms = new HashSet<>(terms(document.text()));
        Stream<Figure> figures = document.figures().stream();
        figures.forEach(figure -> terms.removeAll(terms(figure.span().of(document.text()))));
        return terms;
    }
}
