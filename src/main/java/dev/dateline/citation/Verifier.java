package dev.dateline.citation;

import dev.dateline.answer.DateBrackets;
import dev.dateline.answer.Draft;
import dev.dateline.answer.Quote;
import dev.dateline.archive.ArchivedArticle;
import dev.dateline.archive.PassageHit;
import dev.dateline.archive.PassageIndex;
import dev.dateline.archive.analysis.TermAnalyzer;
import dev.dateline.citation.check.Assertion;
import dev.dateline.citation.check.ClauseReader;
import dev.dateline.citation.check.Fault;
import dev.dateline.citation.check.Flaw;
import dev.dateline.citation.check.Undated;
import dev.dateline.citation.support.Support;
import dev.dateline.citation.support.SupportScorer;
import dev.dateline.language.Document;
import dev.dateline.language.speech.Transcript;
import dev.dateline.language.token.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Checks a sentence against the quotes it rests on, whoever wrote it.
 *
 * <p>Every quote must stand in its article at its offsets, and worked-out dates must follow from the quotes. A sentence in
 * other words than its quotes must besides pass every check of {@link Checks}, and the support score must hold it supported;
 * that costs an embedding of it and of each sentence quoted. Safe for use by many threads.
 */
public final class Verifier {
    private static final Pattern NOTE = Pattern.compile(" \\[([^\\]]+)\\]");
    private static final Pattern CUT = Pattern.compile("^… | …$");

    private final PassageIndex index;
    private final ClauseReader clauses;
    private final Checks checks;
    private final SupportScorer scorer;

    public Verifier(PassageIndex index, SupportScorer scorer, TermAnalyzer analyzer) {
        this.index = index;
        this.clauses = new ClauseReader(analyzer);
        this.checks = new Checks(analyzer, clauses);
        this.scorer = scorer;
    }

    /** What is wrong with a sentence; empty if its quotes support it. */
    public List<Fault> faults(Draft.Sentence sentence) {
        return faults(sentence, cited(List.of(sentence)));
    }

    /** What is wrong with each sentence, in their order. Asks the archive once. */
    List<List<Fault>> faultsOfEach(List<Draft.Sentence> sentences) {
        Map<String, ArchivedArticle> articles = cited(sentences);
        return sentences.stream().map(sentence -> faults(sentence, articles)).toList();
    }

    private Map<String, ArchivedArticle> cited(List<Draft.Sentence> sentences) {
        Set<String> ids = sentences.stream()
                .flatMap(sentence -> sentence.quotes().stream())
                .map(quote -> quote.hit().passage().articleId())
                .collect(Collectors.toSet());
        return ids.isEmpty() ? Map.of() : index.articles(ids);
    }

    private List<Fault> faults(Draft.Sentence sentence, Map<String, ArchivedArticle> articles) {
        List<Fault> faults = new ArrayList<>();
        for (Quote quote : sentence.quotes()) {
            if (!isVerbatim(quote, articles)) {
                faults.add(new Fault.OfSentence(
                        Flaw.MISQUOTATION, quote.hit().passage().articleId()));
            }
        }
        sentence.speaker()
                .filter(speaker -> !isSaidBy(speaker, sentence.quotes().getFirst(), articles))
                .ifPresent(speaker -> faults.add(new Fault.OfSentence(Flaw.OTHER_SPEAKER, speaker)));
        Set<String> resolvable = resolvable(sentence.quotes());
        for (String note : notes(sentence.text())) {
            if (!resolvable.contains(note)) {
                faults.add(new Fault.OfWords(
                        note, new Span(0, withoutNotes(sentence.text()).length()), Flaw.DATE_ABSENT));
            }
        }
        if (faults.isEmpty() && !isInTheirWords(sentence)) {
            faults.addAll(faultsOfWording(sentence));
        }
        return faults;
    }

    /** What a passage denies of a sentence, whatever else it says. */
    List<Fault> denials(PassageHit hit, String sentence) {
        Quote whole = new Quote(hit, hit.passage().span());
        return checks.denials(new Assertion(withoutNotes(sentence), List.of(quoted(whole)), clauses));
    }

    private List<Fault> faultsOfWording(Draft.Sentence sentence) {
        Assertion assertion = new Assertion(
                withoutNotes(sentence.text()),
                sentence.quotes().stream().map(Verifier::quoted).toList(),
                clauses);
        List<Fault> faults = checks.faults(assertion);
        if (!faults.isEmpty()) {
            return faults;
        }
        Support support = scorer.support(Undated.of(assertion), assertion.quoted());
        if (!support.enough()) {
            return List.of(new Fault.OfSentence(Flaw.NO_SUPPORT));
        }
        return support.strangeWord()
                .filter(word -> !isAround(word, assertion))
                .<List<Fault>>map(word -> List.of(new Fault.OfWords(word, assertion.place(word), Flaw.STRANGE_WORD)))
                .orElse(List.of());
    }

    /** Whether the passage had the word before: "the patients", of whom the quote says "two percent". */
    private static boolean isAround(String word, Assertion assertion) {
        return assertion.quotes().stream()
                .anyMatch(
                        quote -> quote.around().text().toLowerCase(Locale.ROOT).contains(word));
    }

    private static boolean isVerbatim(Quote quote, Map<String, ArchivedArticle> articles) {
        return Optional.ofNullable(articles.get(quote.hit().passage().articleId()))
                .map(kept -> kept.article()
                        .text()
                        .startsWith(quote.text(), quote.span().start()))
                .orElse(false);
    }

    private static boolean isSaidBy(String speaker, Quote quote, Map<String, ArchivedArticle> articles) {
        return Optional.ofNullable(articles.get(quote.hit().passage().articleId()))
                .map(ArchivedArticle::article)
                .flatMap(article -> Transcript.of(
                                article.text(),
                                article.blocks().stream()
                                        .map(block -> new Span(block.start(), block.end()))
                                        .toList())
                        .at(quote.span().start()))
                .filter(said -> !said.asks() && said.speaker().equals(speaker))
                .isPresent();
    }

    /** Whether it is a quote as it stands, or a whole sentence of one. A part of a sentence may mean something else. */
    private boolean isInTheirWords(Draft.Sentence sentence) {
        String text = CUT.matcher(withoutNotes(sentence.text())).replaceAll("").strip();
        return sentence.quotes().stream()
                .map(Quote::text)
                .map(Verifier::withoutNotes)
                .anyMatch(quote -> quote.strip().equals(text)
                        || Document.of(quote).sentences().stream()
                                .anyMatch(span -> span.of(quote).equals(text)));
    }

    private static Assertion.Quoted quoted(Quote quote) {
        PassageHit hit = quote.hit();
        int before = quote.span().start() - hit.passage().span().start();
        return new Assertion.Quoted(
                quote.read(), Document.of(hit.title() + "\n" + hit.text().substring(0, before)));
    }

    private static String withoutNotes(String text) {
        return NOTE.matcher(text).replaceAll("");
    }

    private static Set<String> notes(String text) {
        Set<String> notes = new TreeSet<>();
        Matcher matcher = NOTE.matcher(text);
        while (matcher.find()) {
            notes.add(matcher.group(1));
        }
        return notes;
    }

    private Set<String> resolvable(List<Quote> quotes) {
        Set<String> notes = new TreeSet<>();
        for (Quote quote : quotes) {
            quote.read().times().stream()
                    .flatMap(time -> DateBrackets.note(time).stream())
                    .forEach(notes::add);
            // An article may use square brackets itself.
            notes.addAll(notes(quote.text()));
        }
        return notes;
    }
}
