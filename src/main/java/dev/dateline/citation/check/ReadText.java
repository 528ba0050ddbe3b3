package dev.dateline.citation.check;

import dev.dateline.citation.wording.Reading;
import dev.dateline.language.Document;
import dev.dateline.language.Layer;
import dev.dateline.time.DatedText;
import java.util.List;

/** A text as checks read it: each thing once, when the first check asks for it. Safe for use by many threads. */
public final class ReadText {
    private final DatedText dated;
    private final Layer<List<Clause>> clauses;
    private final Layer<List<Reading>> sentences;

    ReadText(DatedText dated, ClauseReader reader) {
        this.dated = dated;
        clauses = new Layer<>(() -> reader.clauses(dated.document()));
        sentences = new Layer<>(() -> reader.sentences(dated.document()));
    }

    /** Its words. */
    public String text() {
        return dated.text();
    }

    /** What was read in it, whatever its day. */
    public Document document() {
        return dated.document();
    }

    /** Its times and the numbers beside them. */
    public DatedText dated() {
        return dated;
    }

    /** Its clauses in order, without those that have no word. */
    public List<Clause> clauses() {
        return clauses.get();
    }

    /** Its sentences in order, without those that have no word. */
    public List<Reading> sentences() {
        return sentences.get();
    }
}
