package dev.dateline.question.completion;

import dev.dateline.language.vocabulary.Vocabulary;
import dev.dateline.lexicon.Lexicon;
import dev.dateline.question.Name;
import dev.dateline.question.name.NameSpotter;
import dev.dateline.question.phrase.FunctionWords;
import dev.dateline.question.phrase.Predicates;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Puts the names in that the pronouns of a question stand for. */
final class Pronouns {

    private static final Pattern WORD = Pattern.compile("\\p{L}+(?:[’']\\p{L}+)?");
    private static final Set<String> MASCULINE = Vocabulary.ENGLISH.words("pronouns-masculine");
    private static final Set<String> FEMININE = Vocabulary.ENGLISH.words("pronouns-feminine");
    private static final Set<String> PLURAL = Vocabulary.ENGLISH.words("pronouns-plural");
    private static final Set<String> THING = Vocabulary.ENGLISH.words("pronouns-of-things");
    private static final Set<String> POSSESSIVE = Vocabulary.ENGLISH.words("pronouns-possessive");
    private static final Set<String> BEING = Vocabulary.ENGLISH.words("before-there");
    private static final Set<String> CLAUSE_OPENINGS = Vocabulary.ENGLISH.words("after-empty-it");
    private static final Set<String> CALENDAR = Vocabulary.ENGLISH.words("nouns-of-the-calendar");

    private final String question;
    private final List<MatchResult> words;
    private final List<Name> names;
    private final Antecedents antecedents;
    private boolean leans;

    private Pronouns(String question, Antecedents antecedents, Lexicon lexicon) {
        this.question = question;
        this.words = WORD.matcher(question).results().toList();
        this.names = NameSpotter.names(question, lexicon);
        this.antecedents = antecedents;
    }

    /** Looks up the pronouns of a question that point back beyond it. */
    static Filled fill(String question, Antecedents antecedents, Lexicon lexicon) {
        return new Pronouns(question, antecedents, lexicon).fill();
    }

    private Filled fill() {
        StringBuilder filled = new StringBuilder();
        int done = 0;
        for (int i = 0; i < words.size(); i++) {
            Optional<String> meant = meant(i);
            if (meant.isPresent()) {
                filled.append(question, done, words.get(i).start()).append(meant.get());
                done = words.get(i).end();
            }
        }
        return new Filled(filled.append(question.substring(done)).toString(), leans);
    }

    /** What to write for a word; empty for the word itself. */
    private Optional<String> meant(int at) {
        String word = word(at);
        if (MASCULINE.contains(word) || FEMININE.contains(word)) {
            return hasSubjectBefore(at) ? Optional.empty() : named(at, antecedents.person(FEMININE.contains(word)));
        }
        if (PLURAL.contains(word)) {
            return hasSubjectBefore(at) ? Optional.empty() : named(at, antecedents.group());
        }
        if (word.equals("there")) {
            return isExpletive(at)
                    ? Optional.empty()
                    : leaning(antecedents.place().map(place -> "in " + place));
        }
        if (word.equals("then") && at > 0) {
            return leaning(antecedents.time().map(time -> "on " + time));
        }
        leans |= THING.contains(word)
                ? !isTime(at) && !isEmpty(at) && !isExplained(at)
                : word.equals("that") && pointsBack(at);
        return Optional.empty();
    }

    private Optional<String> named(int at, Optional<String> name) {
        boolean owns = POSSESSIVE.contains(word(at)) || (word(at).equals("her") && isNounNext(at));
        return leaning(name.map(found -> owns ? Antecedents.possessive(found) : found));
    }

    /** What could not be found leans on the topic. */
    private Optional<String> leaning(Optional<String> found) {
        leans |= found.isEmpty();
        return found;
    }

    /** "What did Kim say when he left": the question itself says who. */
    private boolean hasSubjectBefore(int at) {
        int start = words.get(at).start();
        return hasNounBefore(at) || names.stream().anyMatch(name -> name.end() <= start && !name.place());
    }

    /** "Is it true that …": it stands for what follows. */
    private boolean isEmpty(int at) {
        return word(at).equals("it")
                && at > 0
                && at + 2 < words.size()
                && FunctionWords.AUXILIARIES.contains(word(at - 1))
                && CLAUSE_OPENINGS.contains(word(at + 2));
    }

    /** "Why did the ferry sink and who owned it", "has Iran said it will come"; not "what did Trump say about it". */
    private boolean isExplained(int at) {
        boolean acts = word(at).equals("its")
                || (at + 1 < words.size()
                        && (FunctionWords.AUXILIARIES.contains(word(at + 1)) || Predicates.isVerb(word(at + 1))));
        int start = words.get(at).start();
        return hasNounBefore(at) || (acts && names.stream().anyMatch(name -> name.end() <= start));
    }

    /** "Did the ferry …": an auxiliary and the subject after it. */
    private boolean hasNounBefore(int at) {
        for (int i = 1; i < at; i++) {
            if (FunctionWords.AUXILIARIES.contains(word(i - 1))
                    && FunctionWords.DETERMINERS.contains(word(i))
                    && !THING.contains(word(i))
                    && !POSSESSIVE.contains(word(i))) {
                return true;
            }
        }
        return false;
    }

    /** "Was there a vote", "there were talks". */
    private boolean isExpletive(int at) {
        boolean last = at + 1 == words.size() || FunctionWords.PREPOSITIONS.contains(word(at + 1));
        return (at > 0 && BEING.contains(word(at - 1)) && !last) || (!last && BEING.contains(word(at + 1)));
    }

    /** "After that", "was that", "who said that?"; not "the letter that Kim wrote", nor "said that". */
    private boolean pointsBack(int at) {
        String before = at == 0 ? "" : word(at - 1);
        return at + 1 == words.size()
                || FunctionWords.PREPOSITIONS.contains(before)
                || FunctionWords.AUXILIARIES.contains(before);
    }

    private boolean isTime(int at) {
        return at + 1 < words.size() && CALENDAR.contains(word(at + 1));
    }

    private boolean isNounNext(int at) {
        return at + 1 < words.size()
                && !FunctionWords.PREPOSITIONS.contains(word(at + 1))
                && !FunctionWords.AUXILIARIES.contains(word(at + 1))
                && !FunctionWords.QUESTION_WORDS.contains(word(at + 1))
                && !FunctionWords.DETERMINERS.contains(word(at + 1))
                && !word(at + 1).equals("and");
    }

    private String word(int at) {
        return words.get(at).group().toLowerCase(Locale.ROOT).replace('’', '\'');
    }

    /**
     * A question whose pronouns were looked up.
     *
     * @param question with the names they stand for
     * @param leans whether something is left that only the topic of the conversation explains: "it", "that letter"
     */
    record Filled(String question, boolean leans) {}
}
