package dev.dateline.language;

import dev.dateline.language.clause.Clauses;
import dev.dateline.language.correction.Withdrawal;
import dev.dateline.language.correction.Withdrawals;
import dev.dateline.language.name.Name;
import dev.dateline.language.name.Names;
import dev.dateline.language.name.Places;
import dev.dateline.language.number.Figure;
import dev.dateline.language.token.Quotation;
import dev.dateline.language.token.SentenceFinder;
import dev.dateline.language.token.Span;
import dev.dateline.language.token.Token;
import dev.dateline.language.token.Tokenizer;
import dev.dateline.language.verb.Tenses;
import java.util.List;
import java.util.Set;

/**
 * An English text and what was read in it, each kind by one step and once, however often it is asked for. Immutable; offsets are
 * UTF-16 indices into the text. Two are equal if their texts are. Safe for use by many threads.
 */
public final class Document {
    private final String text;
    private final Layer<List<Token>> tokens;
    private final Layer<List<Span>> sentences;
    private final Layer<List<Quotation>> quotations;
    private final Layer<Tenses> tenses;
    private final Layer<Clauses> clauses;
    private final Layer<List<Figure>> figures;
    private final Layer<List<Withdrawal>> withdrawals;
    private final Layer<List<Name>> names;
    private final Layer<Set<String>> places;

    private Document(String text) {
        this.text = text;
        tokens = new Layer<>(() -> List.copyOf(Tokenizer.tokenize(text)));
        sentences = new Layer<>(() -> List.copyOf(SentenceFinder.ENGLISH.find(text)));
        quotations = new Layer<>(() -> List.copyOf(Quotation.in(text)));
        tenses = new Layer<>(() -> new Tenses(tokens(), sentences()));
        clauses = new Layer<>(() -> Clauses.of(text, tokens()));
        figures = new Layer<>(() -> List.copyOf(Figure.in(text)));
        withdrawals = new Layer<>(() -> List.copyOf(Withdrawals.in(text, sentences())));
        names = new Layer<>(() -> List.copyOf(Names.in(text)));
        places = new Layer<>(() -> Set.copyOf(Places.in(text, names())));
    }

    /** A text, to be read. */
    public static Document of(String text) {
        return new Document(text);
    }

    /** The text. */
    public String text() {
        return text;
    }

    /** Its words, numbers and signs. */
    public List<Token> tokens() {
        return tokens.get();
    }

    /** Its sentences. */
    public List<Span> sentences() {
        return sentences.get();
    }

    /** Its words in quotation marks. */
    public List<Quotation> quotations() {
        return quotations.get();
    }

    /** Which way its verbs look. */
    public Tenses tenses() {
        return tenses.get();
    }

    /** Its clauses, if it is one sentence. */
    public Clauses clauses() {
        return clauses.get();
    }

    /** Its numbers, in digits and in words. */
    public List<Figure> figures() {
        return figures.get();
    }

    /** What it takes back, if it is one paragraph or a part of one. */
    public List<Withdrawal> withdrawals() {
        return withdrawals.get();
    }

    /** Its names in order, each as often as it stands there. */
    public List<Name> names() {
        return names.get();
    }

    /** Those of its names that it gives as places: "in Oslo"; each once, in no order. */
    public Set<String> places() {
        return places.get();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Document document && document.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
