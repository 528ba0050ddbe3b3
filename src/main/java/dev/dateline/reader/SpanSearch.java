package dev.dateline.reader;

import dev.dateline.language.token.Span;
import dev.dateline.reader.Reading.Answer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the likeliest spans of a window. Start and end are independent, as in Devlin et al. 2019 (BERT, section 4.3); "the
 * window does not say" is both at the first mark.
 */
final class SpanSearch {
    /** Some fifteen words: what is longer is no short answer. */
    private static final int LONGEST = 24;

    /** How many are told; the second best is of use if the best is no answer of the kind asked for. */
    private static final int MOST = 3;

    private SpanSearch() {}

    /**
     * The best spans, none overlapping.
     *
     * @param starts for each piece of the text, how much speaks for an answer's beginning there (a logit)
     * @param ends the same for its end
     * @param noStart the logit of "does not say" among the starts
     * @param noEnd the same among the ends
     */
    static List<Answer> search(WordPieces text, float[] starts, float[] ends, float noStart, float noEnd) {
        double norm = logSum(starts, noStart) + logSum(ends, noEnd);
        List<Piece> pieces = new ArrayList<>();
        for (int first = 0; first < starts.length; first++) {
            int best = first;
            for (int last = first; last < Math.min(ends.length, first + LONGEST); last++) {
                best = ends[last] > ends[best] ? last : best;
            }
            pieces.add(new Piece(text.span(first, best), starts[first] + (double) ends[best]));
        }
        pieces.sort(Comparator.comparingDouble(Piece::logit).reversed());
        List<Answer> answers = new ArrayList<>();
        for (Piece piece : pieces) {
            if (answers.size() == MOST) {
                break;
            }
            if (answers.stream().noneMatch(answer -> overlap(answer.span(), piece.span()))) {
                answers.add(new Answer(piece.span(), piece.logit() - noStart - noEnd, piece.logit() - norm));
            }
        }
        return answers;
    }

    private static boolean overlap(Span one, Span other) {
        return one.start() < other.end() && other.start() < one.end();
    }

    private static double logSum(float[] logits, float other) {
        double most = other;
        for (float logit : logits) {
            most = Math.max(most, logit);
        }
        double sum = Math.exp(other - most);
        for (float logit : logits) {
            sum += Math.exp(logit - most);
        }
        return most + Math.log(sum);
    }

    private record Piece(Span span, double logit) {}
}
