package dev.dateline.citation.wording;

import dev.dateline.archive.analysis.TermAnalyzer;
import dev.dateline.language.Document;
import dev.dateline.language.token.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a text as sentences of words. Safe for use by many threads. */
public final class SentenceReader {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]++(?:[.,'’][\\p{L}\\p{M}\\p{N}]++)*+");

    private final TermAnalyzer analyzer;

    public SentenceReader(TermAnalyzer analyzer) {
        this.analyzer = analyzer;
    }

    /** The sentences of a text in order, without those that have no word. */
    public List<Reading> sentences(Document text) {
        return text.sentences().stream()
                .flatMap(span -> sentence(span.of(text.text())).stream())
                .toList();
    }

    /** A text as one sentence; empty if it has no word. */
    public Optional<Reading> sentence(String text) {
        Map<Integer, String> stems = new HashMap<>();
        for (TermAnalyzer.Term term : analyzer.terms(text)) {
            stems.put(term.start(), term.value());
        }
        List<Word> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            String form = matcher.group().toLowerCase(Locale.ROOT);
            Optional<String> stem = Optional.ofNullable(stems.get(matcher.start()));
            words.add(new Word(form, stem.orElse(form), new Span(matcher.start(), matcher.end()), stem.isEmpty()));
        }
        return words.isEmpty() ? Optional.empty() : Optional.of(new Reading(text, words));
    }
}
