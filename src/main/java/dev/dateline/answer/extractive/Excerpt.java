package dev.dateline.answer.extractive;

import dev.dateline.answer.DateBrackets;
import dev.dateline.answer.Draft;
import dev.dateline.answer.Quote;
import dev.dateline.answer.StandingDetector;
import dev.dateline.answer.extractive.reading.Candidate;
import dev.dateline.language.Document;
import dev.dateline.language.speech.Utterance;
import dev.dateline.language.token.Quotation;
import dev.dateline.language.token.Span;
import dev.dateline.language.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts the part out of a long sentence that answers, at clause boundaries, and writes it with its dates.
 *
 * <p>What denies, expects, conditions or attributes the answer stays with it, however long that makes the part.
 */
final class Excerpt {
    private static final Pattern BOUNDARY = Pattern.compile("[,;:—–][”\"’']?\\s+|\\s[—–-]\\s");
    private static final Pattern WORD = Pattern.compile("\\S+");
    private static final Pattern LOOSE_END = Pattern.compile(
            "(?i)(?:[,;:—–\\s(“]+(?:" + String.join("|", Vocabulary.ENGLISH.words("loose-ends")) + "))*[,;:—–\\s(“]*$");

    /** A quotation of more words may be cut. */
    private static final int SHORT_QUOTATION = 12;

    /** What stands right before an answer often says how exact it is: "at least 12", "more than half". */
    private static final int WORDS_BEFORE = 3;

    /** Fewer words of a clause that does not fit whole say too little. */
    private static final int LEAST_OF_A_CLAUSE = 8;

    private Excerpt() {}

    /**
     * The sentence, or the part of it around its finding.
     *
     * @param words how many words it may have, where what governs the finding leaves the choice
     */
    static Draft.Sentence of(Candidate candidate, int words) {
        String text = candidate.text();
        Span part = countWords(text) <= words
                ? new Span(0, text.length())
                : part(candidate.document(), needed(candidate), words);
        int offset = candidate.sentence().span().start();
        String written = DateBrackets.write(text, part.start(), part.end(), candidate.times());
        String open = part.start() > 0 ? "… " : "";
        String close = part.end() < text.length() ? " …" : "";
        Quote quote = new Quote(candidate.evidence().hit(), new Span(offset + part.start(), offset + part.end()));
        return new Draft.Sentence(
                open + written + close,
                List.of(quote),
                candidate.standing(),
                candidate
                        .found()
                        .utterance()
                        .filter(said -> !said.isNamedIn(quote.span()))
                        .map(Utterance::speaker)
                        .filter(name -> !name.isEmpty()));
    }

    /** The finding, the words right before it, and what governs it. */
    private static Span needed(Candidate candidate) {
        String text = candidate.text();
        int focus = candidate.finding().map(found -> found.span().start()).orElse(0);
        int start = focus;
        for (int i = 0; i < WORDS_BEFORE && start > 1 && ",;:—–".indexOf(text.charAt(start - 2)) < 0; i++) {
            start = text.lastIndexOf(' ', start - 2) + 1;
        }
        int end = candidate.finding().map(found -> found.span().end()).orElse(1);
        for (Span governing : StandingDetector.governing(candidate.document(), focus)) {
            start = Math.min(start, governing.start());
            end = Math.max(end, governing.end());
        }
        return new Span(start, end);
    }

    /** Grows from the clauses with what is needed, clause by clause to the right and then to the left. */
    private static Span part(Document sentence, Span needed, int words) {
        String text = sentence.text();
        List<Integer> cuts = cuts(sentence);
        int first = 0;
        while (first + 1 < cuts.size() - 1 && cuts.get(first + 1) <= needed.start()) {
            first++;
        }
        int last = first + 1;
        while (cuts.get(last) < needed.end()) {
            last++;
        }
        boolean grows = true;
        while (grows) {
            grows = false;
            if (last + 1 < cuts.size() && fits(sentence, cuts.get(first), cuts.get(last + 1), cuts.get(last), words)) {
                last++;
                grows = true;
            }
            if (first > 0 && fits(sentence, cuts.get(first - 1), cuts.get(last), cuts.get(first - 1), words)) {
                first--;
                grows = true;
            }
        }
        Span part = trimmed(text, cuts.get(first), cuts.get(last), needed, words);
        return filled(sentence, part, cuts.get(last), words);
    }

    /** Whether a part may be shown with a clause in it: it is short enough, and holds all that governs the clause. */
    private static boolean fits(Document sentence, int start, int end, int clause, int words) {
        return countWords(sentence.text().substring(start, end)) <= words
                && StandingDetector.governing(sentence, clause).stream()
                        .allMatch(governing -> governing.start() >= start && governing.end() <= end);
    }

    /** The part with the beginning of the next clause, where a good deal of that fits. */
    private static Span filled(Document sentence, Span part, int next, int words) {
        String text = sentence.text();
        if (words - countWords(part.of(text)) < LEAST_OF_A_CLAUSE) {
            return part;
        }
        Span longer = trimmed(text, part.start(), text.length(), part, words);
        return fits(sentence, longer.start(), longer.end(), next, words) ? longer : part;
    }

    /** Where the sentence may be cut: after punctuation, but not within a short quotation. */
    private static List<Integer> cuts(Document sentence) {
        String text = sentence.text();
        List<Span> quotations = sentence.quotations().stream()
                .filter(quotation -> quotation.closed() && quotation.words() <= SHORT_QUOTATION)
                .map(Quotation::span)
                .toList();
        List<Integer> cuts = new ArrayList<>(List.of(0));
        Matcher boundary = BOUNDARY.matcher(text);
        while (boundary.find()) {
            int place = boundary.start();
            boolean quoted = quotations.stream().anyMatch(span -> span.start() <= place && place + 1 < span.end());
            if (!quoted && boundary.end() < text.length()) {
                cuts.add(boundary.end());
            }
        }
        cuts.add(text.length());
        return cuts;
    }

    /** The clauses may still be too long: cut before what is needed if that helps, and after as many words as may be. */
    private static Span trimmed(String text, int start, int end, Span needed, int words) {
        boolean tooLong = countWords(text.substring(start, end)) > words;
        boolean reached = countWords(text.substring(start, needed.end())) <= words;
        int from = tooLong && !reached ? needed.start() : start;
        int to = from;
        Matcher word = WORD.matcher(text).region(from, end);
        for (int i = 0; (i < words || to < needed.end()) && word.find(); i++) {
            to = word.end();
        }
        return new Span(from, to < end ? withoutLooseEnd(text, from, to, needed.end()) : to);
    }

    /** Takes off the words and signs at a cut that lead on to what was left out: "demands for the", "and which". */
    private static int withoutLooseEnd(String text, int from, int to, int least) {
        Matcher loose = LOOSE_END.matcher(text).region(Math.max(from, least), to);
        return loose.find() ? loose.start() : to;
    }

    static int countWords(String text) {
        return (int) WORD.matcher(text).results().count();
    }
}
