package dev.dateline.question.completion;

import dev.dateline.language.asking.FollowUp;
import dev.dateline.language.vocabulary.Vocabulary;
import dev.dateline.lexicon.Lexicon;
import dev.dateline.question.Name;
import dev.dateline.question.name.NameSpotter;
import dev.dateline.question.phrase.FunctionWords;
import dev.dateline.time.WindowFinder.AskedTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Puts a few new words into a question, in the place of what is of their kind there. */
final class Slots {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}’'-]+");
    private static final Set<String> ORDINALS = Vocabulary.ENGLISH.words("ordering-words");
    private static final Set<String> SUBJECT_OF_TALK = Vocabulary.ENGLISH.words("prepositions-of-topic");
    /** How many words of a noun phrase stand before its noun. */
    private static final int MOST_MODIFIERS = 4;

    private final Lexicon lexicon;
    private final Function<String, List<AskedTime>> times;

    /** @param times finds the times that a text speaks of */
    Slots(Lexicon lexicon, Function<String, List<AskedTime>> times) {
        this.lexicon = lexicon;
        this.times = times;
    }

    /**
     * A question with a fragment in it: "in 2018", "Seoul", "about the wall", "the second one".
     *
     * @return empty if nothing in the question is of the fragment's kind
     */
    Optional<String> fill(String question, String fragment) {
        if (!times.apply(fragment).isEmpty()) {
            return times.apply(question).stream()
                    .findFirst()
                    .map(time -> put(question, startOf(time, fragment), time.end(), fragment));
        }
        return ordinal(question, fragment)
                .or(() -> sameNoun(question, fragment))
                .or(() -> name(question, fragment))
                .or(() -> object(question, fragment));
    }

    /** "May 2020" goes after the preposition that is there, "in May 2020" takes its place. */
    private int startOf(AskedTime time, String fragment) {
        AskedTime given = times.apply(fragment).getFirst();
        return given.start() < given.dates() ? time.start() : time.dates();
    }

    /** "The second one" where the first was asked about. */
    private static Optional<String> ordinal(String question, String fragment) {
        List<MatchResult> given = words(FollowUp.withoutOne(fragment));
        String last = given.isEmpty() ? "" : lower(given.getLast());
        if (given.size() > 2 || !ORDINALS.contains(last)) {
            return Optional.empty();
        }
        return words(question).stream()
                .filter(word -> ORDINALS.contains(lower(word)))
                .findFirst()
                .map(word -> put(question, word.start(), word.end(), last));
    }

    /** "The Hanoi summit" where the Singapore summit was asked about. */
    private static Optional<String> sameNoun(String question, String fragment) {
        List<MatchResult> given = words(fragment);
        List<MatchResult> words = words(question);
        for (int noun = words.size() - 1; noun > 0 && given.size() > 1; noun--) {
            if (lower(words.get(noun)).equals(lower(given.getLast()))) {
                int start = startOfPhrase(words, noun);
                String phrase = preposition(fragment).isEmpty()
                        ? fragment
                        : fragment.substring(given.get(1).start());
                return Optional.of(
                        put(question, words.get(start).start(), words.get(noun).end(), phrase));
            }
        }
        return Optional.empty();
    }

    private static int startOfPhrase(List<MatchResult> words, int noun) {
        for (int i = noun - 1; i >= Math.max(0, noun - MOST_MODIFIERS); i--) {
            if (FunctionWords.DETERMINERS.contains(lower(words.get(i)))) {
                return i;
            }
            if (FunctionWords.AUXILIARIES.contains(lower(words.get(i)))
                    || FunctionWords.PREPOSITIONS.contains(lower(words.get(i)))) {
                return i + 1;
            }
        }
        return noun;
    }

    /** A place for a place, somebody for somebody; of several, the one after the same preposition, else the first. */
    private Optional<String> name(String question, String fragment) {
        List<Name> given = NameSpotter.names(fragment, lexicon);
        if (given.isEmpty()) {
            return Optional.empty();
        }
        String preposition = preposition(fragment);
        String bare = preposition.isEmpty()
                ? fragment
                : fragment.substring(preposition.length()).strip();
        boolean place = given.getFirst().place() && given.getFirst().end() == fragment.length();
        List<Name> slots = NameSpotter.names(question, lexicon).stream()
                .filter(slot -> !slot.text().equalsIgnoreCase(bare))
                .toList();
        Optional<Name> alike = slots.stream()
                .filter(slot -> !preposition.isEmpty() && preposition.equals(wordBefore(question, slot.start())))
                .findFirst();
        return alike.or(() ->
                        slots.stream().filter(slot -> slot.place() == place).findFirst())
                .map(slot -> put(question, slot.start(), slot.end(), bare));
    }

    /** "About the wall" where something else was asked about; "the wall" takes the place of the last object. */
    private Optional<String> object(String question, String fragment) {
        String preposition = preposition(fragment);
        List<MatchResult> words = words(question);
        for (int i = words.size() - 2; i > 0; i--) {
            String word = lower(words.get(i));
            if (preposition.isEmpty() ? SUBJECT_OF_TALK.contains(word) : word.equals(preposition)) {
                int end = i + 1;
                while (end < words.size() && !endsObject(lower(words.get(end)))) {
                    end++;
                }
                String phrase = preposition.isEmpty() ? words.get(i).group() + " " + fragment : fragment;
                return Optional.of(
                        put(question, words.get(i).start(), words.get(end - 1).end(), phrase));
            }
        }
        return Optional.empty();
    }

    private static boolean endsObject(String word) {
        return FunctionWords.PREPOSITIONS.contains(word)
                || FunctionWords.QUESTION_WORDS.contains(word)
                || FunctionWords.AUXILIARIES.contains(word);
    }

    /** The preposition that a fragment begins with; empty if it begins with none. */
    private static String preposition(String fragment) {
        List<MatchResult> words = words(fragment);
        boolean led = words.size() > 1 && FunctionWords.PREPOSITIONS.contains(lower(words.getFirst()));
        return led ? lower(words.getFirst()) : "";
    }

    private static String wordBefore(String text, int end) {
        List<MatchResult> words = words(text.substring(0, end));
        return words.isEmpty() ? "" : lower(words.getLast());
    }

    private static String put(String question, int start, int end, String words) {
        return question.substring(0, start) + words + question.substring(end);
    }

    private static List<MatchResult> words(String text) {
        return WORD.matcher(text).results().toList();
    }

    private static String lower(MatchResult word) {
        return word.group().toLowerCase(Locale.ROOT);
    }
}
