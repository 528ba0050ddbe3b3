package dev.dateline.answer.extractive.sentence;

import dev.dateline.answer.Quote;
import dev.dateline.language.Document;
import dev.dateline.language.speech.Utterance;
import dev.dateline.passage.Sentence;
import dev.dateline.retrieval.Evidence;
import dev.dateline.time.DatedText;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A sentence of the evidence.
 *
 * @param evidence the passage it stands in
 * @param ordinal its place among the passage's sentences, from 0
 * @param read its words, and what was read in them on the day of their article
 * @param features what counts for it before it is read
 * @param score their weighted sum
 * @param utterance who says it, in an interview or a hearing
 */
public record FoundSentence(
        Evidence evidence,
        int ordinal,
        DatedText read,
        Features features,
        double score,
        Optional<Utterance> utterance) {

    private static final Pattern ASKS = Pattern.compile("\\?[\"”’')\\]]*$");

    /** One of running text. */
    public FoundSentence(Evidence evidence, int ordinal, DatedText read, Features features, double score) {
        this(evidence, ordinal, read, features, score, Optional.empty());
    }

    /** Whether a sentence asks something, in quotation marks or not. */
    public static boolean asks(String text) {
        return ASKS.matcher(text).find();
    }

    public String text() {
        return read.text();
    }

    public Document document() {
        return read.document();
    }

    public Sentence sentence() {
        return evidence.hit().passage().sentences().get(ordinal);
    }

    /** Where it begins in the passage's text. */
    public int offset() {
        return sentence().span().start() - evidence.hit().passage().span().start();
    }

    public Quote quote() {
        return Quote.of(evidence.hit(), sentence().span(), read);
    }

    public String articleId() {
        return evidence.hit().passage().articleId();
    }
}
