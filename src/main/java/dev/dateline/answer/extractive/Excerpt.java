package dev.dateline.answer.extractive;

import dev.dateline.answer.DateBrackets;
import dev.dateline.answer.Draft;
import dev.dateline.answer.Quote;
import dev.dateline.passage.Span;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts the part out of a long sentence that answers, at clause boundaries, and writes it with its dates. */
final class Excerpt {
    private static final Pattern BOUNDARY = Pattern.compile("[,;:—–]\\s+|\\s[—–-]\\s");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private Excerpt() {}

    /**
     * The sentence, or the part of it around its finding.
     *
     * @param words how many words it may have
     */
    static Draft.Sentence of(Candidate candidate, int words) {
        String text = candidate.text();
        Span part = countWords(text) <= words ? new Span(0, text.length()) : part(candidate, words);
        int offset = candidate.sentence().span().start();
        String written = DateBrackets.write(text, part.start(), part.end(), candidate.times());
        String open = part.start() > 0 ? "… " : "";
        String close = part.end() < text.length() ? " …" : "";
        Quote quote = new Quote(candidate.evidence().hit(), new Span(offset + part.start(), offset + part.end()));
        return new Draft.Sentence(open + written + close, List.of(quote), candidate.standing());
    }

    /** Grows from the clause with the finding, clause by clause to the right and then to the left. */
    private static Span part(Candidate candidate, int words) {
        String text = candidate.text();
        int focus = candidate.finding().map(Finding::start).orElse(0);
        int[] cuts = cuts(text);
        int first = 0;
        while (first + 1 < cuts.length - 1 && cuts[first + 1] <= focus) {
            first++;
        }
        int last = first + 1;
        boolean grows = true;
        while (grows) {
            grows = false;
            if (last < cuts.length - 1 && countWords(text.substring(cuts[first], cuts[last + 1])) <= words) {
                last++;
                grows = true;
            }
            if (first > 0 && countWords(text.substring(cuts[first - 1], cuts[last])) <= words) {
                first--;
                grows = true;
            }
        }
        return trimmed(text, cuts[first], cuts[last], focus, words);
    }

    private static int[] cuts(String text) {
        Matcher matcher = BOUNDARY.matcher(text);
        java.util.stream.IntStream.Builder cuts =
                java.util.stream.IntStream.builder().add(0);
        while (matcher.find()) {
            cuts.add(matcher.end());
        }
        return cuts.add(text.length()).build().distinct().toArray();
    }

    /** A single clause may still be too long; it is cut behind as many words as may be. */
    private static Span trimmed(String text, int start, int end, int focus, int words) {
        int from = start;
        if (countWords(text.substring(start, end)) > words && focus > start) {
            from = Math.max(start, text.lastIndexOf(' ', Math.max(start, focus - 1)) + 1);
        }
        int to = from;
        Matcher word = Pattern.compile("\\S+").matcher(text).region(from, end);
        for (int i = 0; i < words && word.find(); i++) {
            to = word.end();
        }
        while (to > from + 1 && ",;:—– ".indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        return new Span(from, to);
    }

    static int countWords(String text) {
        String stripped = text.strip();
        return stripped.isEmpty() ? 0 : BLANKS.split(stripped).length;
    }
}
