package dev.dateline.citation.check;

import dev.dateline.citation.wording.Reading;
import dev.dateline.citation.wording.Word;
import dev.dateline.language.Document;
import dev.dateline.language.token.Span;
import dev.dateline.language.vocabulary.Vocabulary;
import dev.dateline.time.DatedText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A clause in its text.
 *
 * @param whole the text it is a clause of
 * @param start UTF-16 index of its first character in that text
 * @param reading the clause itself
 * @param read its numbers and times; nothing relative is resolved
 */
public record Clause(Document whole, int start, Reading reading, DatedText read) {
    private static final Set<String> ADVERBS = Vocabulary.ENGLISH.words("adverbs-before-verbs");

    /** Stems of the words that say something, negations left out. */
    public Set<String> stems() {
        Set<String> stems = new HashSet<>();
        for (Word word : reading.words()) {
            if (!word.function() && !word.negates()) {
                stems.add(word.stem());
            }
        }
        return stems;
    }

    /** Whether a full stop follows it. */
    public boolean endsSentence() {
        int end = start + reading.text().length();
        String text = whole.text();
        return end < text.length() && ".!?".indexOf(text.charAt(end)) >= 0;
    }

    /** How many stems it shares with another. */
    int shared(Clause other) {
        Set<String> shared = stems();
        shared.retainAll(other.stems());
        return shared.size();
    }

    /** The stems of the words that say something and follow such a word, with only function words and adverbs between. */
    public Set<String> behind(Predicate<Word> cue) {
        Set<String> heads = new HashSet<>();
        boolean open = false;
        for (Word word : reading.words()) {
            if (cue.test(word)) {
                open = true;
            } else if (!word.function() && open && !isAdverb(word) && !isPossessive(word)) {
                heads.add(word.stem());
                open = false;
            }
        }
        return heads;
    }

    /** The stems of the two words that say something before the first of these. */
    public Set<String> before(Set<String> stems) {
        List<Word> content = reading.content();
        for (int i = 0; i < content.size(); i++) {
            if (stems.contains(content.get(i).stem())) {
                Set<String> before = new HashSet<>();
                content.subList(Math.max(0, i - 2), i).forEach(word -> before.add(word.stem()));
                return before;
            }
        }
        return Set.of();
    }

    /** "the court's ruling" is about a ruling. */
    private static boolean isPossessive(Word word) {
        return word.form().endsWith("'s") || word.form().endsWith("’s");
    }

    private static boolean isAdverb(Word word) {
        return ADVERBS.contains(word.form()) || word.form().endsWith("ly") || word.negates();
    }

    /** Where it stands in its text. */
    public Span span() {
        return new Span(start, start + reading.text().length());
    }

    /** A word of it in its text. */
    public Span place(Word word) {
        return new Span(start + word.span().start(), start + word.span().end());
    }

    /** Where the first word of a stem stands in the text of some clauses; nowhere if none has it. */
    public static Optional<Span> place(List<Clause> clauses, String stem) {
        return clauses.stream()
                .flatMap(clause -> clause.reading.words().stream()
                        .filter(word -> word.stem().equals(stem))
                        .map(clause::place))
                .findFirst();
    }

    /** All clauses' stems. */
    public static Set<String> stems(List<Clause> clauses) {
        Set<String> stems = new HashSet<>();
        clauses.forEach(clause -> stems.addAll(clause.stems()));
        return stems;
    }

    /** The words of all clauses that say something, in order. */
    public static List<Word> content(List<Clause> clauses) {
        List<Word> words = new ArrayList<>();
        clauses.forEach(clause -> words.addAll(clause.reading().content()));
        return words;
    }
}
