package dev.dateline.language.correction;

import dev.dateline.language.token.Span;
import dev.dateline.language.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds what a paragraph takes back. */
public final class Withdrawals {
    private static final String LABEL = String.join("|", Vocabulary.ENGLISH.lines("note-labels"));

    /** Fits "Correction: …" and "Correction, 5 May: …"; not "A correction followed". */
    private static final Pattern LABELLED =
            Pattern.compile("^\\W*(?:" + LABEL + ")(?:, [^:.]{1,30})?\\s?[:–—]", Pattern.CASE_INSENSITIVE);

    /** Fits "This article was amended on 9 May."; not "The law was amended on 9 May.". */
    private static final Pattern AMENDED = Pattern.compile(
            "\\b(?:this|our) (?:\\p{L}+ )?(?:" + String.join("|", Vocabulary.ENGLISH.words("nouns-of-articles"))
                    + ") (?:was|has been|is) (?:\\p{L}+ )?(?:"
                    + String.join("|", Vocabulary.ENGLISH.words("amending-participles")) + ")\\b",
            Pattern.CASE_INSENSITIVE);

    /** How many sentences on a newsroom is still sorry for the one. */
    private static final int NEAR = 2;

    private Withdrawals() {}

    /**
     * What is taken back, in order; none overlap.
     *
     * @param sentences of the paragraph, in order, as spans of the text
     */
    public static List<Withdrawal> in(String text, List<Span> sentences) {
        List<Withdrawal> found = new ArrayList<>();
        int i = 0;
        while (i < sentences.size()) {
            int last = i;
            Optional<Withdrawal> withdrawal = at(text, sentences, i, found);
            if (withdrawal.isPresent()) {
                found.add(withdrawal.get());
                while (last + 1 < sentences.size()
                        && sentences.get(last + 1).end()
                                <= withdrawal.get().whole().end()) {
                    last++;
                }
            }
            i = last + 1;
        }
        return found;
    }

    private static Optional<Withdrawal> at(String text, List<Span> sentences, int at, List<Withdrawal> before) {
        Span sentence = sentences.get(at);
        boolean hasNext = at + 1 < sentences.size();
        Optional<Retelling> retold = Retelling.in(text, sentence)
                .or(() -> hasNext && TakingBack.callsUntrue(text, sentences.get(at + 1))
                        ? Optional.of(new Retelling(sentence, Withdrawal.Of.OTHERS, false, false))
                        : Optional.empty());
        if (retold.isEmpty()) {
            return Optional.empty();
        }
        Retelling retelling = retold.get();
        int first = opening(text, sentences, at, before);
        boolean ours = retelling.of() != Withdrawal.Of.OTHERS;
        boolean certain = retelling.takesBack() || (ours && (first < at || isNote(text, sentence)));
        int last = lastOf(text, sentences, at, ours, certain);
        boolean takenBack = last > at && takesBack(text, sentences.get(at + 1));
        if (!certain && !takenBack) {
            last = regret(text, sentences, at, ours);
        }
        if (!certain && last == at) {
            return Optional.empty();
        }
        Optional<Span> amended = sentences.subList(first, at + 1).stream()
                .filter(opening -> AMENDED.matcher(opening.of(text)).find())
                .findFirst();
        return Optional.of(new Withdrawal(
                retelling.claim(),
                new Span(sentences.get(first).start(), sentences.get(last).end()),
                retelling.of(),
                !retelling.retracts() || takenBack,
                amended));
    }

    /** The last of the sentences that say that one is wrong, or what is so instead; itself if none does. */
    private static int lastOf(String text, List<Span> sentences, int at, boolean ours, boolean certain) {
        int last = at;
        while (last + 1 < sentences.size()) {
            Span next = sentences.get(last + 1);
            boolean goesOn = certain && last == at && TakingBack.goesOn(text, next);
            if (!goesOn && !(ours ? takesBack(text, next) : TakingBack.callsWrong(text, next))) {
                break;
            }
            last++;
        }
        return last;
    }

    private static boolean takesBack(String text, Span sentence) {
        return TakingBack.callsWrong(text, sentence) || TakingBack.setsRight(text, sentence);
    }

    /** The sentence soon after one in which the newsroom is sorry for it; the one itself if there is none. */
    private static int regret(String text, List<Span> sentences, int at, boolean ours) {
        for (int i = at + 1; ours && i < Math.min(sentences.size(), at + NEAR + 1); i++) {
            if (TakingBack.regrets(text, sentences.get(i))) {
                return i;
            }
        }
        return at;
    }

    /** The first of the sentences right before one that open its note. */
    private static int opening(String text, List<Span> sentences, int at, List<Withdrawal> before) {
        int first = at;
        while (first > 0
                && isNote(text, sentences.get(first - 1))
                && (before.isEmpty()
                        || before.getLast().whole().end()
                                <= sentences.get(first - 1).start())) {
            first--;
        }
        return first;
    }

    private static boolean isNote(String text, Span sentence) {
        String words = sentence.of(text);
        return LABELLED.matcher(words).find() || AMENDED.matcher(words).find();
    }
}
