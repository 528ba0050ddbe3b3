package dev.dateline.citation.support;

import dev.dateline.citation.wording.Word;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds the one word that was put in another's place: all else of a statement is in the text, and it is near nothing there.
 *
 * <p>Verbs are spared, for which English has more words than for things. So are adverbs of place and time.
 */
final class StrangeWord {
    /**
     * The cosine below which nothing is near. At .35 the rule holds back 29 of 177 claims of FEVER-Symmetric that are not borne
     * out and 13 of 177 that are, of QAGS 4 of 85 and none of 272, of WiCE 1 of 21 and 2 of 58 (every second of claims.jsonl).
     */
    private static final double NEAR = 0.35;

    /** Of a word that stands before another where the text has a third, "rail traffic" for "ferry traffic": synonyms only. */
    private static final double SAME = 0.6;

    private static final int SHORTEST_STEM = 3;

    private static final Set<String> ADVERBS = Set.of(
            "away", "again", "yet", "still", "together", "apart", "ago", "now", "later", "already", "ever", "even");

    private StrangeWord() {}

    static Optional<String> in(Comparison comparison) {
        List<Word> words = comparison.statement().words();
        int[] unknown = IntStream.range(0, words.size())
                .filter(i -> comparison.isUnknown(words.get(i)))
                .toArray();
        if (unknown.length != 1) {
            return Optional.empty();
        }
        return Optional.of(words.get(unknown[0]))
                .filter(word -> !isVerb(word) && !isAdverb(word))
                .filter(word -> comparison.alignment().nearest(unknown[0])
                        < (isInPlaceOfAnother(comparison, unknown[0]) ? SAME : NEAR))
                .map(Word::form);
    }

    private static boolean isInPlaceOfAnother(Comparison comparison, int at) {
        List<Word> words = comparison.statement().words();
        if (at + 1 == words.size() || words.get(at + 1).function()) {
            return false;
        }
        String next = words.get(at + 1).stem();
        Set<String> own = comparison.statement().stems();
        return comparison.text().stream()
                .anyMatch(sentence -> IntStream.range(1, sentence.words().size())
                        .filter(i -> sentence.words().get(i).stem().equals(next))
                        .mapToObj(i -> sentence.words().get(i - 1))
                        .anyMatch(before -> !before.function() && !own.contains(before.stem())));
    }

    /** By its form: "signed", or irregular, so that the stem does not open the word. */
    private static boolean isVerb(Word word) {
        String opening =
                word.stem().substring(0, Math.min(SHORTEST_STEM, word.stem().length()));
        return word.form().endsWith("ed") || !word.form().startsWith(opening);
    }

    private static boolean isAdverb(Word word) {
        return ADVERBS.contains(word.form()) || word.form().endsWith("ly");
    }
}
