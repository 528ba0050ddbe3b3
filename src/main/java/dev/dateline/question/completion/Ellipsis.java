package dev.dateline.question.completion;

import dev.dateline.language.vocabulary.Vocabulary;
import dev.dateline.lexicon.Lexicon;
import dev.dateline.question.Name;
import dev.dateline.question.PastTurn;
import dev.dateline.question.name.NameSpotter;
import dev.dateline.question.phrase.Clause;
import dev.dateline.question.phrase.FunctionWords;
import dev.dateline.time.WindowFinder.AskedTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Completes what is no sentence by itself from the question before: "why?" asks the same for another answer, "and in
 * 2018?" and "what about Seoul?" ask the same of something else.
 */
final class Ellipsis {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}’'-]+");
    private static final Set<String> EMPTY = Vocabulary.ENGLISH.words("empty-words");
    private static final Set<String> ASKING_FOR_THINGS = Vocabulary.ENGLISH.words("question-words-for-things");
    private static final int MOST_WORDS = 6;

    private final Lexicon lexicon;
    private final Function<String, List<AskedTime>> times;
    private final Antecedents antecedents;
    private final Slots slots;

    Ellipsis(Lexicon lexicon, Function<String, List<AskedTime>> times, Antecedents antecedents) {
        this.lexicon = lexicon;
        this.times = times;
        this.antecedents = antecedents;
        this.slots = new Slots(lexicon, times);
    }

    /**
     * The question that a few words come to.
     *
     * @param words without connector and question mark
     * @param led whether a connector went before them
     * @return empty if they are a question by themselves
     */
    Optional<Completion> complete(String words, boolean led, PastTurn before) {
        Clause clause = Clause.of(words);
        if (!clause.asking().isEmpty()) {
            boolean bare = words(clause.rest()).stream().allMatch(word -> EMPTY.contains(lower(word)));
            return bare ? Optional.of(like(before, restated(clause.asking(), before))) : Optional.empty();
        }
        if (!isFragment(words, led)) {
            return Optional.empty();
        }
        return slots.fill(before.question(), words)
                .map(question -> like(before, question))
                .or(() -> slots.fill(before.topic(), words)
                        .map(topic -> new Completion(before.question(), topic, Optional.empty())))
                .or(() -> Optional.of(like(before, Clause.withoutEnd(before.question()) + " " + words + "?")));
    }

    /** A question that takes up what the one before it took up. */
    private static Completion like(PastTurn before, String question) {
        return new Completion(question, before.topic(), Optional.empty());
    }

    /** The question before, asked for something else: "why did they meet", "when did Macron win the election". */
    private String restated(String asking, PastTurn before) {
        Clause clause = Clause.of(before.question());
        Optional<String> answer = isAdverb(clause.asking()) ? Optional.empty() : antecedents.shortAnswer(before);
        if (!isAdverb(asking) || !clause.asksForSubject()) {
            return asking + " " + clause.fromVerb()
                    + answer.map(found -> " " + found).orElse("") + "?";
        }
        String subject = answer.orElse(clause.noun());
        return asking + " did " + (subject.isEmpty() ? "" : subject + " ") + clause.rest() + "?";
    }

    /** "When" and "how" rather than "who" and "which town". */
    private static boolean isAdverb(String asking) {
        return words(asking).stream().noneMatch(word -> ASKING_FOR_THINGS.contains(lower(word)));
    }

    /** No verb; and, where no connector says that it goes on, nothing but names, times and what joins them. */
    private boolean isFragment(String text, boolean led) {
        List<MatchResult> words = words(text);
        List<AskedTime> spans = times.apply(text);
        boolean verbless = words.stream()
                .filter(word -> spans.stream().noneMatch(time -> isWithin(word, time.start(), time.end())))
                .noneMatch(word -> FunctionWords.AUXILIARIES.contains(lower(word)));
        if (words.isEmpty() || words.size() > MOST_WORDS || !verbless) {
            return false;
        }
        if (led) {
            return true;
        }
        List<Name> names = NameSpotter.names(text, lexicon);
        return words.stream()
                .allMatch(word -> FunctionWords.PREPOSITIONS.contains(lower(word))
                        || FunctionWords.DETERMINERS.contains(lower(word))
                        || names.stream().anyMatch(name -> isWithin(word, name.start(), name.end()))
                        || spans.stream().anyMatch(time -> isWithin(word, time.start(), time.end())));
    }

    private static boolean isWithin(MatchResult word, int start, int end) {
        return start <= word.start() && word.end() <= end;
    }

    private static List<MatchResult> words(String text) {
        return WORD.matcher(text).results().toList();
    }

    private static String lower(MatchResult word) {
        return word.group().toLowerCase(Locale.ROOT);
    }
}
