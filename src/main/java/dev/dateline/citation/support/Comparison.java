package dev.dateline.citation.support;

import dev.dateline.citation.wording.Reading;
import dev.dateline.citation.wording.Word;
import dev.dateline.embedding.Embedder;
import dev.dateline.reader.Judgement;
import dev.dateline.reader.Reader;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A statement, held against a text.
 *
 * @param statement what is to be supported
 * @param text all sentences of the text
 * @param shortlist those that share most with the statement, the nearest first
 * @param alignment how near each word of the statement comes to one of the shortlist
 * @param judgements what the learned reader says of the statement beside some of the shortlist; none without it
 */
record Comparison(
        Reading statement,
        List<Reading> text,
        List<Reading> shortlist,
        Alignment alignment,
        List<Judgement> judgements) {

    static Comparison of(Reading statement, List<Reading> text, Embedder embedder, Optional<Reader> reader) {
        List<Reading> shortlist = Shortlist.of(statement, text);
        List<Judgement> judgements = reader.map(learned -> learned.judge(statement.text(), toBeRead(text, shortlist)))
                .orElse(List.of());
        return new Comparison(statement, text, shortlist, Alignment.of(statement, shortlist, embedder), judgements);
    }

    /** The nearest sentence alone, and all that are near in the order of the text. */
    private static List<String> toBeRead(List<Reading> text, List<Reading> shortlist) {
        String nearest = shortlist.getFirst().text();
        String near = text.stream()
                .filter(shortlist::contains)
                .map(Reading::text)
                .distinct()
                .collect(Collectors.joining(" "));
        return near.equals(nearest) ? List.of(nearest) : List.of(nearest, near);
    }

    /** The sentence that shares most with the statement. */
    Reading nearest() {
        return shortlist.getFirst();
    }

    /** Whether a word of the statement that says something is nowhere in the text, and is no number. */
    boolean isUnknown(Word word) {
        return !word.function()
                && !word.negates()
                && !Character.isDigit(word.form().charAt(0))
                && text.stream().noneMatch(sentence -> sentence.stems().contains(word.stem()));
    }
}
